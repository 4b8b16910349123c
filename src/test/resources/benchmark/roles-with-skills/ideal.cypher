MATCH (:Name {key: $skill})-[:NAMES]->(skill:Skill)
RETURN {name: skill.name, roles: {nodes: COLLECT {
  MATCH (skill)<-[:REQUIRES]-(p:Posting)-[:FOR]->(role:Role)
  WITH role, count(p) AS postings ORDER BY postings DESC, role.id LIMIT 10
  RETURN {name: role.name, skills: {nodes: COLLECT {
    MATCH (role)<-[:FOR]-(q:Posting)-[:REQUIRES]->(asked:Skill)
    WITH asked, count(q) AS times ORDER BY times DESC, asked.id LIMIT 10
    RETURN {name: asked.name}
  }}}
}}} AS result
