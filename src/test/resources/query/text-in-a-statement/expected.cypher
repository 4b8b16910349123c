MATCH (skill0:Skill)
WHERE skill0.id = coalesce(head(COLLECT {
  MATCH (formerId1:FormerId)-[:NAMES]->(entity2)
  WHERE formerId1.id = $p0
  RETURN entity2.id
}), $p0)
CALL (*) {CALL db.index.fulltext.queryNodes('posting_text', $p2, {
    limit: 10000
  }) YIELD node
  RETURN collect(node) AS found7
}
RETURN {
  relatedSkills: {
    rows: COLLECT {
      CALL (*) {WITH skill0 WITH skill0 AS this WITH this, COUNT { (this)<-[:REQUIRES]-(p) WHERE p IN found7 } AS ofThis
WITH this, ofThis, COUNT { (p:Posting) WHERE p IN found7 } AS ofAll
MATCH (this)<-[:REQUIRES]-(p)
WHERE p IN found7
MATCH (p)-[:REQUIRES]->(node)
WHERE node <> this
WITH node, ofThis, ofAll, count(p) AS postings
WHERE postings * 100 >= ofThis
WITH node, postings, ofThis, ofAll, COUNT { (node)<-[:REQUIRES]-(p) WHERE p IN found7 } AS ofNode
RETURN node, postings, toFloat(postings) / ofThis AS share, toFloat(postings * ofAll) / (ofThis * ofNode) AS lift
      }
      WITH node AS skill3, postings AS postings4, share AS share5, lift AS lift6 ORDER BY lift6 DESC, postings4 DESC, skill3.id ASC LIMIT $p1
      RETURN {
        cursor: [lift6, postings4, skill3.id],
        row: {
          edges: {
            postings: postings4,
            lift: lift6,
            node: {
              name: skill3.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;
