RETURN {
  rows: COLLECT { MATCH (name2:Name)-[:NAMES]->(skill1:Skill), (posting0:Posting)-[:REQUIRES]->(skill1) WHERE (name2.key = $p0
      AND EXISTS {
        MATCH (posting0)-[:REQUIRES]->(skill3:Skill) WHERE EXISTS {
          MATCH (name4:Name)-[:NAMES]->(skill3) WHERE name4.key = $p1
          RETURN name4
        }
        RETURN skill3
      })
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
  rows: COLLECT {
    CALL () {
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
        AND posting0.id IS NOT NULL
        AND NOT (coalesce(posting0.workplace = $p1, false))
        AND posting0.datePosted >= $p2)
      WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
        AND NOT (coalesce(posting0.workplace = $p3, false))
        AND posting0.datePosted >= $p4)
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
