MATCH (:Name {key: $role})-[:NAMES]->(role:Role)
RETURN {name: role.name, sharedSkills: {nodes: COLLECT {
  MATCH (other:Role {id: $other})
  UNWIND [0, 1] AS side
  WITH side, CASE side WHEN 0 THEN role ELSE other END AS each
  MATCH (each)<-[:FOR]-(p)-[:REQUIRES]->(skill)
  WITH skill, sum(side) AS others, count(*) AS both
  WHERE 0 < others < both
  WITH skill, both ORDER BY both DESC, skill.id LIMIT 25
  RETURN {name: skill.name}
}}} AS result
