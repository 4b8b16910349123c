MATCH (:Name {key: $role})-[:NAMES]->(role:Role)
RETURN {name: role.name, sharedSkills: {nodes: COLLECT {
  MATCH (other:Role {id: $other})
  UNWIND [role, other] AS each
  MATCH (each)<-[:FOR]-(p)-[:REQUIRES]->(skill)
  WITH skill, count(DISTINCT each) AS roles, count(*) AS both
  WHERE roles = 2
  WITH skill, both ORDER BY both DESC, skill.id LIMIT 25
  RETURN {name: skill.name}
}}} AS result
