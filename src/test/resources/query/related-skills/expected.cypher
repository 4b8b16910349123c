MATCH (name1:Name)-[:NAMES]->(skill0:Skill)
WHERE name1.key = $p0
WITH skill0, COUNT { (skill0)<-[:REQUIRES]-()
} AS rank2 ORDER BY rank2 DESC, skill0.id ASC LIMIT 1
RETURN {
  relatedSkills: {
    rows: COLLECT {
      CALL (*) {WITH skill0 WITH skill0 AS this WITH this, COUNT { (this)<-[:REQUIRES]-(p) } AS ofThis
WITH this, ofThis, COUNT { (p:Posting) } AS ofAll
CALL (*) {
  MATCH (this)<-[:REQUIRES]-(p)
  MATCH (p)-[:REQUIRES]->(node)
  RETURN node, count(*) AS postings
}
WITH this, node, postings, ofThis, ofAll
WHERE node <> this AND postings * 100 >= ofThis
WITH node, postings, ofThis, ofAll, COUNT { (node)<-[:REQUIRES]-(p) } AS ofNode
RETURN node, postings, toFloat(postings) / ofThis AS share, toFloat(postings * ofAll) / (ofThis * ofNode) AS lift
      }
      WITH node AS skill3, postings AS postings4, share AS share5, lift AS lift6 ORDER BY lift6 DESC, postings4 DESC, skill3.id ASC LIMIT $p1
      RETURN {
        cursor: [lift6, postings4, skill3.id],
        row: {
          edges: {
            postings: postings4,
            share: share5,
            lift: lift6,
            node: {
              name: skill3.name
            }
          }
        }
      }
    },
    total: COUNT {
      CALL (*) {WITH skill0 WITH skill0 AS this WITH this, COUNT { (this)<-[:REQUIRES]-(p) } AS ofThis
WITH this, ofThis, COUNT { (p:Posting) } AS ofAll
CALL (*) {
  MATCH (this)<-[:REQUIRES]-(p)
  MATCH (p)-[:REQUIRES]->(node)
  RETURN node, count(*) AS postings
}
WITH this, node, postings, ofThis, ofAll
WHERE node <> this AND postings * 100 >= ofThis
WITH node, postings, ofThis, ofAll, COUNT { (node)<-[:REQUIRES]-(p) } AS ofNode
RETURN node, postings, toFloat(postings) / ofThis AS share, toFloat(postings * ofAll) / (ofThis * ofNode) AS lift
      }
      RETURN node
    }
  },
  remote: {
    rows: COLLECT {
      CALL (*) {WITH skill0 WITH skill0 AS this WITH this, COUNT { (this)<-[:REQUIRES]-(p) WHERE p.workplace = $p2 } AS ofThis
WITH this, ofThis, COUNT { (p:Posting) WHERE p.workplace = $p3 } AS ofAll
CALL (*) {
  MATCH (this)<-[:REQUIRES]-(p)
  WHERE p.workplace = $p4
  MATCH (p)-[:REQUIRES]->(node)
  RETURN node, count(*) AS postings
}
WITH this, node, postings, ofThis, ofAll
WHERE node <> this AND postings * 100 >= ofThis
WITH node, postings, ofThis, ofAll, COUNT { (node)<-[:REQUIRES]-(p) WHERE p.workplace = $p5 } AS ofNode
RETURN node, postings, toFloat(postings) / ofThis AS share, toFloat(postings * ofAll) / (ofThis * ofNode) AS lift
      }
      WITH node AS skill7, postings AS postings8, share AS share9, lift AS lift10 ORDER BY lift10 DESC, postings8 DESC, skill7.id ASC LIMIT $p6
      RETURN {
        cursor: [lift10, postings8, skill7.id],
        row: {
          edges: {
            postings: postings8,
            share: share9,
            lift: lift10,
            node: {
              name: skill7.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;
