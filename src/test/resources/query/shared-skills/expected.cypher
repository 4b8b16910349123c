MATCH (role0:Role)
WHERE role0.id = $p0
RETURN {
  sharedSkills: {
    rows: COLLECT {
      CALL (*) {WITH role0 WITH role0 AS this WITH this, COUNT { (this)<-[:FOR]-(p) } AS ofThis
MATCH (other:Role {id: $p1})
UNWIND [0, 1] AS side
WITH ofThis, side, CASE side WHEN 0 THEN this ELSE other END AS role
MATCH (role)<-[:FOR]-(p)
MATCH (p)-[:REQUIRES]->(node)
WITH ofThis, node, sum(1 - side) AS postings, sum(side) AS postingsWith
WHERE postings > 0 AND postingsWith > 0
RETURN node, postings, toFloat(postings) / ofThis AS share, postingsWith, postings + postingsWith AS both
      }
      WITH node AS skill1, postings AS postings2, share AS share3, postingsWith AS postingsWith4, both AS both5 ORDER BY both5 DESC, skill1.id ASC LIMIT $p2
      RETURN {
        cursor: [both5, skill1.id],
        row: {
          edges: {
            postings: postings2,
            postingsWith: postingsWith4,
            share: share3,
            lift: NULL,
            node: {
              name: skill1.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;
