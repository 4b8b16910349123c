MATCH (role0:Role)
WHERE role0.id = $p0
RETURN {
  sharedSkills: {
    rows: COLLECT {
      CALL (*) {WITH role0 WITH role0 AS this MATCH (other:Role {id: $p1})<-[:FOR]-(p:Posting)-[:REQUIRES]->(node:Skill)
WITH this, node, count(p) AS postingsWith
MATCH (this)<-[:FOR]-(p:Posting)-[:REQUIRES]->(node)
WITH this, node, postingsWith, count(p) AS postings
RETURN node, postings, toFloat(postings) / COUNT { (this)<-[:FOR]-(:Posting) } AS share, postingsWith,
       postings + postingsWith AS both
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
