MATCH (:Name {key: $skill})-[:NAMES]->(skill:Skill)
RETURN {name: skill.name, roles: {nodes: COLLECT {
  MATCH (skill)<-[:REQUIRES]-(p)-[:FOR]->(role)
  WITH role, count(*) AS postings ORDER BY postings DESC, role.id LIMIT 10
  RETURN {name: role.name, skills: {nodes: COLLECT {
    MATCH (role)<-[:FOR]-(q)-[:REQUIRES]->(asked)
    WITH asked, count(*) AS times ORDER BY times DESC, asked.id LIMIT 10
    RETURN {name: asked.name}
  }}}
}}} AS result
