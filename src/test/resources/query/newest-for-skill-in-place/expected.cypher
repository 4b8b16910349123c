RETURN {
  rows: COLLECT { WITH COLLECT {
      MATCH (name5:Name)-[:NAMES]->(skill3:Skill) WHERE name5.key = $p0
      WITH skill3, COUNT { (skill3)<-[:REQUIRES]-()
      } AS degree4
      RETURN sum(degree4)
    }[0] AS degree2, COLLECT {
      MATCH (name13:Name)-[:NAMES]->(location11:Location) WHERE name13.key = $p4
      WITH location11, COLLECT {
        MATCH (location11)<-[:WITHIN*0..2]-(place14)
        RETURN sum(COUNT { (place14)<-[:IN]-()
        })
      }[0] AS degree12
      RETURN sum(degree12)
    }[0] AS degree10
    WITH CASE WHEN ((degree2 * 20) > COUNT {
        MATCH (posting19:Posting)
        RETURN posting19
      }
      AND (degree10 * 20) > COUNT {
        MATCH (posting19:Posting)
        RETURN posting19
      }) THEN 2 ELSE CASE WHEN degree2 <= degree10 THEN 0 ELSE 1 END END AS way1
    CALL (way1) {
      WITH way1 WHERE way1 = 0
      MATCH (name7:Name)-[:NAMES]->(skill6:Skill), (posting0:Posting)-[:REQUIRES]->(skill6) WHERE (name7.key = $p1
        AND EXISTS {
          MATCH (posting0)-[:IN]->(:Location)-[:WITHIN*0..2]->(location8:Location) WHERE EXISTS {
            MATCH (name9:Name)-[:NAMES]->(location8) WHERE name9.key = $p2
            RETURN name9
          }
          RETURN location8
        })
      WITH DISTINCT posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p3
      RETURN posting0 UNION ALL
      WITH way1 WHERE way1 = 1
      MATCH (name16:Name)-[:NAMES]->(location15:Location), (posting0:Posting)-[:IN]->(:Location)-[:WITHIN*0..2]->(location15) WHERE (name16.key = $p5
        AND EXISTS {
          MATCH (posting0)-[:REQUIRES]->(skill17:Skill) WHERE EXISTS {
            MATCH (name18:Name)-[:NAMES]->(skill17) WHERE name18.key = $p6
            RETURN name18
          }
          RETURN skill17
        })
      WITH DISTINCT posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p7
      RETURN posting0 UNION ALL
      WITH way1 WHERE way1 = 2
      CALL (*) {
        CALL (*) {
          MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
            AND posting0.id IS NOT NULL
            AND EXISTS {
              MATCH (posting0)-[:REQUIRES]->(skill20:Skill) WHERE EXISTS {
                MATCH (name21:Name)-[:NAMES]->(skill20) WHERE name21.key = $p9
                RETURN name21
              }
              RETURN skill20
            }
            AND EXISTS {
              MATCH (posting0)-[:IN]->(:Location)-[:WITHIN*0..2]->(location22:Location) WHERE EXISTS {
                MATCH (name23:Name)-[:NAMES]->(location22) WHERE name23.key = $p10
                RETURN name23
              }
              RETURN location22
            })
          WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p8
          RETURN posting0 UNION ALL
          MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
            AND EXISTS {
              MATCH (posting0)-[:REQUIRES]->(skill24:Skill) WHERE EXISTS {
                MATCH (name25:Name)-[:NAMES]->(skill24) WHERE name25.key = $p11
                RETURN name25
              }
              RETURN skill24
            }
            AND EXISTS {
              MATCH (posting0)-[:IN]->(:Location)-[:WITHIN*0..2]->(location26:Location) WHERE EXISTS {
                MATCH (name27:Name)-[:NAMES]->(location26) WHERE name27.key = $p12
                RETURN name27
              }
              RETURN location26
            })
          WITH posting0 ORDER BY posting0.id DESC LIMIT $p8
          RETURN posting0
        }
        WITH posting0 LIMIT $p8
        RETURN posting0
      }
      RETURN posting0
    }
    WITH posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p13
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        edges: {
          node: {
            title: posting0.title,
            datePosted: posting0.datePosted,
            company: COLLECT {
              MATCH (posting0)-[:AT]->(company28:Company)
              RETURN {
                name: company28.name
              } LIMIT 1
            },
            skills: COLLECT {
              MATCH (posting0)-[:REQUIRES]->(skill29:Skill)
              WITH skill29 ORDER BY skill29.name ASC, skill29.id ASC LIMIT $p14
              RETURN {
                name: skill29.name
              }
            },
            locations: COLLECT {
              MATCH (posting0)-[:IN]->(location30:Location)
              WITH location30 ORDER BY location30.name ASC, location30.id ASC LIMIT $p15
              RETURN {
                name: location30.name
              }
            }
          }
        }
      }
    }
  },
  total: COUNT {
    MATCH (name33:Name)-[:NAMES]->(skill32:Skill), (posting31:Posting)-[:REQUIRES]->(skill32) WHERE (name33.key = $p16
      AND EXISTS {
        MATCH (posting31)-[:IN]->(:Location)-[:WITHIN*0..2]->(location34:Location) WHERE EXISTS {
          MATCH (name35:Name)-[:NAMES]->(location34) WHERE name35.key = $p17
          RETURN name35
        }
        RETURN location34
      })
    RETURN DISTINCT posting31
  }
} AS result;
