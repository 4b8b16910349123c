CALL () {CALL db.index.fulltext.queryNodes('posting_text', $p3, {
    limit: 10000
  }) YIELD node
  RETURN collect(node) AS found1
}
RETURN {
  rows: COLLECT {
    UNWIND found1 AS posting0
    MATCH (posting0) WHERE EXISTS {
      MATCH (posting0)-[:FOR]->(role2) WHERE EXISTS {
        MATCH (name3:Name)-[:NAMES]->(role2) WHERE name3.key = $p0
        RETURN name3
      }
      RETURN role2
    }
    WITH posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p1
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  },
  total: COUNT {
    UNWIND found1 AS posting4
    MATCH (posting4) WHERE EXISTS {
      MATCH (posting4)-[:FOR]->(role5) WHERE EXISTS {
        MATCH (name6:Name)-[:NAMES]->(role5) WHERE name6.key = $p2
        RETURN name6
      }
      RETURN role5
    }
    RETURN posting4
  }
} AS result;
