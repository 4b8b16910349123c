MATCH (:Name {key: $role})-[:NAMES]->(role:Role)
RETURN {name: role.name, sharedSkills: {nodes: COLLECT {
  MATCH (:Role {id: $other})<-[:FOR]-(p:Posting)-[:REQUIRES]->(skill:Skill)
  WITH skill, count(p) AS there
  MATCH (role)<-[:FOR]-(q:Posting)-[:REQUIRES]->(skill)
  WITH skill, there, count(q) AS here
  WITH skill, there + here AS both ORDER BY both DESC, skill.id LIMIT 25
  RETURN {name: skill.name}
}}} AS result
