RETURN {
  rows: COLLECT { WITH COLLECT {
      MATCH (name5:Name)-[:NAMES]->(skill3:Skill) WHERE name5.key = $p0
      WITH skill3, COUNT { (skill3)<-[:REQUIRES]-()
      } AS degree4
      RETURN sum(degree4)
    }[0] AS degree2, COLLECT {
      MATCH (name13:Name)-[:NAMES]->(skill11:Skill) WHERE name13.key = $p4
      WITH skill11, COUNT { (skill11)<-[:REQUIRES]-()
      } AS degree12
      RETURN sum(degree12)
    }[0] AS degree10
    WITH CASE WHEN ((degree2 * 20) > COUNT {
        MATCH (posting18:Posting)
        RETURN posting18
      }
      AND (degree10 * 20) > COUNT {
        MATCH (posting18:Posting)
        RETURN posting18
      }) THEN 2 ELSE CASE WHEN degree2 <= degree10 THEN 0 ELSE 1 END END AS way1
    CALL (way1) {
      WITH way1 WHERE way1 = 0
      MATCH (name7:Name)-[:NAMES]->(skill6:Skill), (posting0:Posting)-[:REQUIRES]->(skill6) WHERE (name7.key = $p1
        AND EXISTS {
          MATCH (posting0)-[:REQUIRES]->(skill8:Skill) WHERE EXISTS {
            MATCH (name9:Name)-[:NAMES]->(skill8) WHERE name9.key = $p2
            RETURN name9
          }
          RETURN skill8
        })
      WITH DISTINCT posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p3
      RETURN posting0 UNION ALL
      WITH way1 WHERE way1 = 1
      MATCH (name15:Name)-[:NAMES]->(skill14:Skill), (posting0:Posting)-[:REQUIRES]->(skill14) WHERE (name15.key = $p5
        AND EXISTS {
          MATCH (posting0)-[:REQUIRES]->(skill16:Skill) WHERE EXISTS {
            MATCH (name17:Name)-[:NAMES]->(skill16) WHERE name17.key = $p6
            RETURN name17
          }
          RETURN skill16
        })
      WITH DISTINCT posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p7
      RETURN posting0 UNION ALL
      WITH way1 WHERE way1 = 2
      CALL (*) {
        CALL (*) {
          MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
            AND posting0.id IS NOT NULL
            AND EXISTS {
              MATCH (posting0)-[:REQUIRES]->(skill19:Skill) WHERE EXISTS {
                MATCH (name20:Name)-[:NAMES]->(skill19) WHERE name20.key = $p9
                RETURN name20
              }
              RETURN skill19
            }
            AND EXISTS {
              MATCH (posting0)-[:REQUIRES]->(skill21:Skill) WHERE EXISTS {
                MATCH (name22:Name)-[:NAMES]->(skill21) WHERE name22.key = $p10
                RETURN name22
              }
              RETURN skill21
            })
          WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p8
          RETURN posting0 UNION ALL
          MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
            AND EXISTS {
              MATCH (posting0)-[:REQUIRES]->(skill23:Skill) WHERE EXISTS {
                MATCH (name24:Name)-[:NAMES]->(skill23) WHERE name24.key = $p11
                RETURN name24
              }
              RETURN skill23
            }
            AND EXISTS {
              MATCH (posting0)-[:REQUIRES]->(skill25:Skill) WHERE EXISTS {
                MATCH (name26:Name)-[:NAMES]->(skill25) WHERE name26.key = $p12
                RETURN name26
              }
              RETURN skill25
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
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
        AND posting0.id IS NOT NULL
        AND NOT (EXISTS {
          MATCH (posting0)-[:REQUIRES]->(skill1:Skill) WHERE EXISTS {
            MATCH (name2:Name)-[:NAMES]->(skill1) WHERE name2.key IN $p1
            RETURN name2
          }
          RETURN skill1
        }))
      WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
        AND NOT (EXISTS {
          MATCH (posting0)-[:REQUIRES]->(skill3:Skill) WHERE EXISTS {
            MATCH (name4:Name)-[:NAMES]->(skill3) WHERE name4.key IN $p2
            RETURN name4
          }
          RETURN skill3
        }))
      WITH posting0 ORDER BY posting0.id DESC LIMIT $p0
      RETURN posting0
    }
    WITH posting0 LIMIT $p0
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
        AND posting0.id IS NOT NULL
        AND (posting0.workplace = $p1
          OR EXISTS {
            MATCH (posting0)-[:AT]->(company1:Company) WHERE EXISTS {
              MATCH (name2:Name)-[:NAMES]->(company1) WHERE name2.key STARTS WITH $p2
              RETURN name2
            }
            RETURN company1
          }))
      WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
        AND (posting0.workplace = $p3
          OR EXISTS {
            MATCH (posting0)-[:AT]->(company3:Company) WHERE EXISTS {
              MATCH (name4:Name)-[:NAMES]->(company3) WHERE name4.key STARTS WITH $p4
              RETURN name4
            }
            RETURN company3
          }))
      WITH posting0 ORDER BY posting0.id DESC LIMIT $p0
      RETURN posting0
    }
    WITH posting0 LIMIT $p0
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
      AND posting0.id IS NOT NULL
      AND NOT (coalesce(posting0.workplace = $p1, false))
      AND posting0.datePosted >= $p2)
    WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (name2:Name)-[:NAMES]->(role1:Role), (posting0:Posting)-[:FOR]->(role1) WHERE (name2.key = $p0
      AND toLower(posting0.title) CONTAINS $p1)
    WITH DISTINCT posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p2
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;
