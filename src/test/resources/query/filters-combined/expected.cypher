RETURN {
  rows: COLLECT { WITH COLLECT {
      MATCH (name17:Name)-[:NAMES]->(skill16:Skill) WHERE name17.key = $p4
      RETURN DISTINCT skill16
    } AS ends1, COLLECT {
      MATCH (name19:Name)-[:NAMES]->(skill18:Skill) WHERE name19.key = $p5
      RETURN DISTINCT skill18
    } AS ends3
    WITH ends1, COLLECT {
      UNWIND ends1 AS end20
      RETURN sum(COUNT { (end20)<-[:REQUIRES]-()
      })
    }[0] AS degree2, ends3, COLLECT {
      UNWIND ends3 AS end21
      RETURN sum(COUNT { (end21)<-[:REQUIRES]-()
      })
    }[0] AS degree4, COUNT {
      MATCH (posting22:Posting)
      RETURN posting22
    } AS all5
    WITH ends1, ends3, [degree2, degree4, (((($p2 * all5) / (degree2 + 1.0)) * all5) / (degree4 + 1.0))] AS costs6
    WITH ends1, ends3, reduce(least = 0, each IN range(1, (size(costs6) - 1)) | CASE WHEN costs6[each] < costs6[least] THEN each ELSE least END) AS way7
    CALL (*) {
      WITH way7 WHERE way7 = 0
      UNWIND ends1 AS end9
      MATCH (posting0)-[:REQUIRES]->(end9) WHERE EXISTS {
        UNWIND ends3 AS end8
        MATCH (posting0)-[:REQUIRES]->(end8)
        RETURN end8
      }
      WITH DISTINCT posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      WITH way7 WHERE way7 = 1
      UNWIND ends3 AS end11
      MATCH (posting0)-[:REQUIRES]->(end11) WHERE EXISTS {
        UNWIND ends1 AS end10
        MATCH (posting0)-[:REQUIRES]->(end10)
        RETURN end10
      }
      WITH DISTINCT posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p1
      RETURN posting0 UNION ALL
      WITH way7 WHERE way7 = 2
      CALL (*) {
        CALL (*) {
          MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
            AND posting0.id IS NOT NULL
            AND EXISTS {
              UNWIND ends1 AS end12
              MATCH (posting0)-[:REQUIRES]->(end12)
              RETURN end12
            }
            AND EXISTS {
              UNWIND ends3 AS end13
              MATCH (posting0)-[:REQUIRES]->(end13)
              RETURN end13
            })
          WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p3
          RETURN posting0 UNION ALL
          MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
            AND EXISTS {
              UNWIND ends1 AS end14
              MATCH (posting0)-[:REQUIRES]->(end14)
              RETURN end14
            }
            AND EXISTS {
              UNWIND ends3 AS end15
              MATCH (posting0)-[:REQUIRES]->(end15)
              RETURN end15
            })
          WITH posting0 ORDER BY posting0.id DESC LIMIT $p3
          RETURN posting0
        }
        WITH posting0 LIMIT $p3
        RETURN posting0
      }
      RETURN posting0
    }
    WITH posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p6
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
          MATCH (posting0)-[:REQUIRES]->(skill1) WHERE EXISTS {
            MATCH (name2:Name)-[:NAMES]->(skill1) WHERE name2.key IN $p1
            RETURN name2
          }
          RETURN skill1
        }))
      WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
        AND NOT (EXISTS {
          MATCH (posting0)-[:REQUIRES]->(skill3) WHERE EXISTS {
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
            MATCH (posting0)-[:AT]->(company1) WHERE EXISTS {
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
            MATCH (posting0)-[:AT]->(company3) WHERE EXISTS {
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
