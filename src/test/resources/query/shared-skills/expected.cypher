MATCH (role0:Role)
WHERE role0.id = coalesce(head(COLLECT {
  MATCH (formerId1:FormerId)-[:NAMES]->(entity2)
  WHERE formerId1.id = $p0
  RETURN entity2.id
}), $p0)
RETURN {
  sharedSkills: {
    rows: COLLECT {
      CALL (*) {WITH role0 WITH role0 AS this WITH this, COUNT { (this)<-[:FOR]-(p) } AS ofThis
MATCH (other:Role)
WHERE other.id = coalesce(head(COLLECT { MATCH (:FormerId {id: $p1})-[:NAMES]->(merged) RETURN merged.id }), $p1)
CALL (*) {
  UNWIND [0, 1] AS side
  WITH side, CASE side WHEN 0 THEN this ELSE other END AS role
  MATCH (role)<-[:FOR]-(p)
  MATCH (p)-[:REQUIRES]->(node)
  WITH node, sum(side) AS postingsWith, count(*) AS both
  WHERE 0 < postingsWith < both
  RETURN node, postingsWith, both
}
WITH node, both - postingsWith AS postings, ofThis, postingsWith, both
RETURN node, postings, toFloat(postings) / ofThis AS share, postingsWith, both
      }
      WITH node AS skill3, postings AS postings4, share AS share5, postingsWith AS postingsWith6, both AS both7 ORDER BY both7 DESC, skill3.id ASC LIMIT $p2
      RETURN {
        cursor: [both7, skill3.id],
        row: {
          edges: {
            postings: postings4,
            postingsWith: postingsWith6,
            share: share5,
            lift: NULL,
            node: {
              name: skill3.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;
