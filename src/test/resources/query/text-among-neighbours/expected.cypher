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
  RETURN collect(node) AS found9
}
RETURN {
  postings: {
    rows: COLLECT {
      MATCH (posting3)-[via5:FOR]->() WHERE (via5.entity = role0.id
        AND via5.posted IS NOT NULL
        AND NOT (posting3 IN found4))
      WITH posting3, via5 ORDER BY via5.entity DESC, via5.posted DESC, posting3.id DESC LIMIT $p1
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
      MATCH (role0)<-[:FOR]-(posting6), (posting6)-[:REQUIRES]->(skill7) WHERE posting6 IN found9
      WITH skill7, count(posting6) AS postings8 ORDER BY postings8 DESC, skill7.id ASC LIMIT $p2
      RETURN {
        cursor: [postings8, skill7.id],
        row: {
          nodes: {
            name: skill7.name
          }
        }
      }
    }
  }
} AS result LIMIT 1;
