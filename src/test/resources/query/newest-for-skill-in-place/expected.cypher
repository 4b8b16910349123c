RETURN {
  rows: COLLECT { WITH COLLECT {
      MATCH (name18:Name)-[:NAMES]->(skill17:Skill) WHERE name18.key = $p6
      RETURN DISTINCT skill17
    } AS ends1, COLLECT {
      MATCH (name20:Name)-[:NAMES]->(location19:Location) WHERE name20.key = $p7
      MATCH (location19)<-[:WITHIN*0..2]-(place21)
      RETURN DISTINCT place21
    } AS ends3
    WITH ends1, COLLECT {
      UNWIND ends1 AS end22
      RETURN sum(COUNT { (end22)<-[:REQUIRES]-()
      })
    }[0] AS degree2, ends3, COLLECT {
      UNWIND ends3 AS end23
      RETURN sum(COUNT { (end23)<-[:IN]-()
      })
    }[0] AS degree4, COUNT {
      MATCH (posting24:Posting)
      RETURN posting24
    } AS all5
    WITH ends1, ends3, [degree2, CASE WHEN ((($p1 * all5) / (degree2 + 1.0)) * size(ends3)) < degree4 THEN ((($p1 * all5) / (degree2 + 1.0)) * size(ends3)) ELSE degree4 END, (((($p4 * all5) / (degree2 + 1.0)) * all5) / (degree4 + 1.0))] AS costs6
    WITH ends1, ends3, reduce(least = 0, each IN range(1, (size(costs6) - 1)) | CASE WHEN costs6[each] < costs6[least] THEN each ELSE least END) AS way7
    CALL (*) {
      WITH way7 WHERE way7 = 0
      UNWIND ends1 AS end9
      MATCH (posting0)-[:REQUIRES]->(end9) WHERE EXISTS {
        MATCH (posting0)-[:IN]->(end8) WHERE end8 IN ends3
        RETURN end8
      }
      WITH DISTINCT posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      WITH way7 WHERE way7 = 1
      UNWIND ends3 AS end11
      CALL (*) {
        MATCH (posting0)-[via12:IN]->() WHERE (via12.entity = end11.id
          AND via12.posted IS NOT NULL
          AND EXISTS {
            UNWIND ends1 AS end10
            MATCH (posting0)-[:REQUIRES]->(end10)
            RETURN end10
          })
        WITH posting0, via12 ORDER BY via12.entity DESC, via12.posted DESC, posting0.id DESC LIMIT $p2
        RETURN posting0
      }
      WITH DISTINCT posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p3
      RETURN posting0 UNION ALL
      WITH way7 WHERE way7 = 2
      CALL (*) {
        CALL (*) {
          MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
            AND posting0.id IS NOT NULL
            AND EXISTS {
              UNWIND ends1 AS end13
              MATCH (posting0)-[:REQUIRES]->(end13)
              RETURN end13
            }
            AND EXISTS {
              MATCH (posting0)-[:IN]->(end14) WHERE end14 IN ends3
              RETURN end14
            })
          WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p5
          RETURN posting0 UNION ALL
          MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
            AND EXISTS {
              UNWIND ends1 AS end15
              MATCH (posting0)-[:REQUIRES]->(end15)
              RETURN end15
            }
            AND EXISTS {
              MATCH (posting0)-[:IN]->(end16) WHERE end16 IN ends3
              RETURN end16
            })
          WITH posting0 ORDER BY posting0.id DESC LIMIT $p5
          RETURN posting0
        }
        WITH posting0 LIMIT $p5
        RETURN posting0
      }
      RETURN posting0
    }
    WITH posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p8
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        edges: {
          node: {
            title: posting0.title,
            datePosted: posting0.datePosted,
            company: COLLECT {
              MATCH (posting0)-[:AT]->(company25)
              RETURN {
                name: company25.name
              } LIMIT 1
            },
            skills: COLLECT {
              MATCH (posting0)-[:REQUIRES]->(skill26)
              WITH skill26 ORDER BY skill26.name ASC, skill26.id ASC LIMIT $p9
              RETURN {
                name: skill26.name
              }
            },
            locations: COLLECT {
              MATCH (posting0)-[:IN]->(location27)
              WITH location27 ORDER BY location27.name ASC, location27.id ASC LIMIT $p10
              RETURN {
                name: location27.name
              }
            }
          }
        }
      }
    }
  },
  total: COUNT {
    MATCH (name30:Name)-[:NAMES]->(skill29:Skill), (posting28:Posting)-[:REQUIRES]->(skill29) WHERE (name30.key = $p11
      AND EXISTS {
        MATCH (posting28)-[:IN]->()-[:WITHIN*0..2]->(location31) WHERE EXISTS {
          MATCH (name32:Name)-[:NAMES]->(location31) WHERE name32.key = $p12
          RETURN name32
        }
        RETURN location31
      })
    RETURN DISTINCT posting28
  }
} AS result;
