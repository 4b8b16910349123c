MATCH (posting0:Posting)
WHERE posting0.id = $p0
RETURN {
  similarPostings: {
    rows: COLLECT {
      CALL (*) {WITH posting0 WITH posting0 AS this CALL (*) {
  MATCH (this)-[:REQUIRES]->(skill)
  WITH skill
  ORDER BY COUNT { (skill)<-[:REQUIRES]-() }, skill.id
  RETURN collect(skill) AS skills
}
CALL (*) {
  UNWIND skills[..10] AS skill
  CALL (*) {
    MATCH (skill)<-[:REQUIRES]-(p)
    RETURN p LIMIT 1000
  }
  WITH p, count(*) AS common
  WHERE p <> this
  ORDER BY common DESC, p.id
  LIMIT 500
  RETURN p AS node
}
WITH node, skills, COUNT { (node)-[:REQUIRES]->(skill) WHERE skill IN skills } AS common,
     COUNT { (node)-[:REQUIRES]->() } AS named
RETURN node, toFloat(common) / (size(skills) + named - common) AS similarity
      }
      WITH node AS posting1, similarity AS similarity2 ORDER BY similarity2 DESC, posting1.id ASC LIMIT $p1
      RETURN {
        cursor: [similarity2, posting1.id],
        row: {
          edges: {
            similarity: similarity2,
            node: {
              title: posting1.title
            }
          }
        }
      }
    },
    total: COUNT {
      CALL (*) {WITH posting0 WITH posting0 AS this CALL (*) {
  MATCH (this)-[:REQUIRES]->(skill)
  WITH skill
  ORDER BY COUNT { (skill)<-[:REQUIRES]-() }, skill.id
  RETURN collect(skill) AS skills
}
CALL (*) {
  UNWIND skills[..10] AS skill
  CALL (*) {
    MATCH (skill)<-[:REQUIRES]-(p)
    RETURN p LIMIT 1000
  }
  WITH p, count(*) AS common
  WHERE p <> this
  ORDER BY common DESC, p.id
  LIMIT 500
  RETURN p AS node
}
WITH node, skills, COUNT { (node)-[:REQUIRES]->(skill) WHERE skill IN skills } AS common,
     COUNT { (node)-[:REQUIRES]->() } AS named
RETURN node, toFloat(common) / (size(skills) + named - common) AS similarity
      }
      RETURN node
    }
  },
  elsewhere: {
    rows: COLLECT {
      CALL (*) {WITH posting0 WITH posting0 AS this CALL (*) {
  MATCH (this)-[:REQUIRES]->(skill)
  WITH skill
  ORDER BY COUNT { (skill)<-[:REQUIRES]-() }, skill.id
  RETURN collect(skill) AS skills
}
CALL (*) {
  UNWIND skills[..10] AS skill
  CALL (*) {
    MATCH (skill)<-[:REQUIRES]-(p)
    WHERE EXISTS {
          MATCH (p)-[:AT]->(company5) WHERE NOT (EXISTS {
            MATCH (name6:Name)-[:NAMES]->(company5) WHERE name6.key = $p2
            RETURN name6
          })
          RETURN company5
        }
    RETURN p LIMIT 1000
  }
  WITH p, count(*) AS common
  WHERE p <> this
  ORDER BY common DESC, p.id
  LIMIT 500
  RETURN p AS node
}
WITH node, skills, COUNT { (node)-[:REQUIRES]->(skill) WHERE skill IN skills } AS common,
     COUNT { (node)-[:REQUIRES]->() } AS named
RETURN node, toFloat(common) / (size(skills) + named - common) AS similarity
      }
      WITH node AS posting3, similarity AS similarity4 ORDER BY similarity4 DESC, posting3.id ASC LIMIT $p3
      RETURN {
        cursor: [similarity4, posting3.id],
        row: {
          nodes: {
            title: posting3.title
          }
        }
      }
    }
  }
} AS result LIMIT 1;
