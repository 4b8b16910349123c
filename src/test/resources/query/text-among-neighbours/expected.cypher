MATCH (name1:Name)-[:NAMES]->(role0:Role)
WHERE name1.key = $p0
WITH role0, COUNT { (role0)<-[:FOR]-()
} AS rank2 ORDER BY rank2 DESC, role0.id ASC LIMIT 1
CALL (*) {CALL db.index.fulltext.queryNodes('posting_text', $p3, {
    limit: 10000
  }) YIELD node
  RETURN collect(node) AS found4
}
CALL (*) {CALL db.index.fulltext.queryNodes('posting_text', $p4, {
    limit: 10000
  }) YIELD node
  RETURN collect(node) AS found8
}
RETURN {
  postings: {
    rows: COLLECT {
      MATCH (role0)<-[:FOR]-(posting3:Posting) WHERE NOT (posting3 IN found4)
      WITH posting3 ORDER BY posting3.datePosted IS NULL ASC, posting3.datePosted DESC, posting3.id DESC LIMIT $p1
      RETURN {
        cursor: [posting3.datePosted, posting3.id],
        row: {
          nodes: {
            title: posting3.title
          }
        }
      }
    }
  },
  skills: {
    rows: COLLECT {
      MATCH (role0)<-[:FOR]-(posting5:Posting), (posting5)-[:REQUIRES]->(skill6:Skill) WHERE posting5 IN found8
      WITH skill6, count(posting5) AS postings7 ORDER BY postings7 DESC, skill6.id ASC LIMIT $p2
      RETURN {
        cursor: [postings7, skill6.id],
        row: {
          nodes: {
            name: skill6.name
          }
        }
      }
    }
  }
} AS result LIMIT 1;
