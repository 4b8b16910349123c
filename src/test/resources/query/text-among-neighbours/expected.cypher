MATCH (name1:Name)-[:NAMES]->(role0:Role)
WHERE name1.key = $p0
WITH role0 ORDER BY COUNT { (role0)<-[:FOR]-()
} DESC, role0.id ASC LIMIT 1
CALL (*) {CALL db.index.fulltext.queryNodes('posting_text', $p3, {
    limit: 10000
  }) YIELD node
  RETURN collect(node) AS found3
}
CALL (*) {CALL db.index.fulltext.queryNodes('posting_text', $p4, {
    limit: 10000
  }) YIELD node
  RETURN collect(node) AS found7
}
RETURN {
  postings: {
    rows: COLLECT {
      MATCH (role0)<-[:FOR]-(posting2:Posting) WHERE NOT (posting2 IN found3)
      WITH posting2 ORDER BY posting2.datePosted IS NULL ASC, posting2.datePosted DESC, posting2.id DESC LIMIT $p1
      RETURN {
        cursor: [posting2.datePosted, posting2.id],
        row: {
          nodes: {
            title: posting2.title
          }
        }
      }
    }
  },
  skills: {
    rows: COLLECT {
      MATCH (role0)<-[:FOR]-(posting4:Posting), (posting4)-[:REQUIRES]->(skill5:Skill) WHERE posting4 IN found7
      WITH skill5, count(posting4) AS postings6 ORDER BY postings6 DESC, skill5.id ASC LIMIT $p2
      RETURN {
        cursor: [postings6, skill5.id],
        row: {
          nodes: {
            name: skill5.name
          }
        }
      }
    }
  }
} AS result LIMIT 1;
