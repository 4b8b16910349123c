MATCH (skill0:Skill)
WHERE skill0.id = $p0
CALL (*) {CALL db.index.fulltext.queryNodes('posting_text', $p2, {
    limit: 10000
  }) YIELD node
  RETURN collect(node) AS found5
}
RETURN {
  relatedSkills: {
    rows: COLLECT {
      CALL (*) {WITH skill0 WITH skill0 AS this WITH this, COUNT { (this)<-[:REQUIRES]-(p) WHERE p IN found5 } AS ofThis
WITH this, ofThis, COUNT { (p:Posting) WHERE p IN found5 } AS ofAll
MATCH (this)<-[:REQUIRES]-(p)
WHERE p IN found5
MATCH (p)-[:REQUIRES]->(node)
WHERE node <> this
WITH node, ofThis, ofAll, count(p) AS postings
WHERE postings * 100 >= ofThis
WITH node, postings, ofThis, ofAll, COUNT { (node)<-[:REQUIRES]-(p) WHERE p IN found5 } AS ofNode
RETURN node, postings, toFloat(postings) / ofThis AS share, toFloat(postings * ofAll) / (ofThis * ofNode) AS lift
      }
      WITH node AS skill1, postings AS postings2, share AS share3, lift AS lift4 ORDER BY lift4 DESC, postings2 DESC, skill1.id ASC LIMIT $p1
      RETURN {
        cursor: [lift4, postings2, skill1.id],
        row: {
          edges: {
            postings: postings2,
            lift: lift4,
            node: {
              name: skill1.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;
