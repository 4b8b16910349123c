MATCH (name1:Name)-[:NAMES]->(role0:Role)
WHERE name1.key = $p0
WITH role0, COUNT { (role0)<-[:FOR]-()
} AS rank2 ORDER BY rank2 DESC, role0.id ASC LIMIT 1
RETURN {
  skills: {
    rows: COLLECT {
      WITH COUNT { (role0)<-[:FOR]-()
      } AS ofParent6, COUNT {
        MATCH (posting8:Posting)
        RETURN posting8
      } AS ofAll7
      MATCH (role0)<-[:FOR]-(posting3), (posting3)-[:REQUIRES]->(skill4)
      WITH skill4, count(posting3) AS postings5, ofParent6, ofAll7 ORDER BY postings5 DESC, skill4.id ASC LIMIT $p1
      RETURN {
        cursor: [postings5, skill4.id],
        row: {
          edges: {
            postings: postings5,
            share: (toFloat(postings5) / ofParent6),
            lift: (((toFloat(postings5) / ofParent6) * ofAll7) / COUNT { ()-[:REQUIRES]->(skill4)
            }),
            node: {
              name: skill4.name
            }
          }
        }
      }
    }
  },
  required: {
    rows: COLLECT {
      WITH COUNT {
        MATCH (role0)<-[:FOR]-(posting13) WHERE EXISTS {
          MATCH (posting13)-[:AT]->(company14) WHERE EXISTS {
            MATCH (name15:Name)-[:NAMES]->(company14) WHERE name15.key = $p2
            RETURN name15
          }
          RETURN company14
        }
        RETURN posting13
      } AS ofParent12, COUNT {
        MATCH (name19:Name)-[:NAMES]->(company18:Company), (posting17:Posting)-[:AT]->(company18) WHERE name19.key = $p3
        RETURN DISTINCT posting17
      } AS ofAll16
      MATCH (role0)<-[:FOR]-(posting9), (posting9)-[via24:REQUIRES]->(skill10) WHERE (EXISTS {
          MATCH (posting9)-[:AT]->(company25) WHERE EXISTS {
            MATCH (name26:Name)-[:NAMES]->(company25) WHERE name26.key = $p6
            RETURN name26
          }
          RETURN company25
        }
        AND via24.level IN $p7)
      WITH skill10, count(posting9) AS postings11, ofParent12, ofAll16 ORDER BY postings11 DESC, skill10.id ASC LIMIT $p8
      RETURN {
        cursor: [postings11, skill10.id],
        row: {
          edges: {
            postings: postings11,
            share: (toFloat(postings11) / ofParent12),
            lift: (((toFloat(postings11) / ofParent12) * ofAll16) / COUNT {
              MATCH (posting20)-[via21:REQUIRES]->(skill10) WHERE (EXISTS {
                  MATCH (posting20)-[:AT]->(company22) WHERE EXISTS {
                    MATCH (name23:Name)-[:NAMES]->(company22) WHERE name23.key = $p4
                    RETURN name23
                  }
                  RETURN company22
                }
                AND via21.level IN $p5)
              RETURN posting20
            }),
            node: {
              name: skill10.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;

MATCH (name1:Name)-[:NAMES]->(location0:Location)
WHERE name1.key = $p0
WITH location0, COLLECT {
  MATCH (location0)<-[:WITHIN*0..2]-(place3)
  RETURN sum(COUNT { (place3)<-[:IN]-()
  })
}[0] AS rank2 ORDER BY rank2 DESC, location0.id ASC LIMIT 1
RETURN {
  skills: {
    rows: COLLECT {
      WITH COUNT {
        MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting8)
        RETURN DISTINCT posting8
      } AS ofParent7, COUNT {
        MATCH (posting10:Posting)
        RETURN posting10
      } AS ofAll9
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting4), (posting4)-[:REQUIRES]->(skill5)
      WITH skill5, count(DISTINCT posting4) AS postings6, ofParent7, ofAll9 ORDER BY postings6 DESC, skill5.id ASC LIMIT $p1
      RETURN {
        cursor: [postings6, skill5.id],
        row: {
          edges: {
            postings: postings6,
            share: (toFloat(postings6) / ofParent7),
            lift: (((toFloat(postings6) / ofParent7) * ofAll9) / COUNT { ()-[:REQUIRES]->(skill5)
            }),
            node: {
              name: skill5.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;
