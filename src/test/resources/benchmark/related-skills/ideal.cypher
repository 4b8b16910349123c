MATCH (:Name {key: $skill})-[:NAMES]->(skill:Skill)
RETURN {name: skill.name, relatedSkills: {nodes: COLLECT {
  MATCH (skill)<-[:REQUIRES]-(p)
  MATCH (p)-[:REQUIRES]->(other)
  WITH skill, other, count(*) AS postings
  WHERE other <> skill
  WITH other, postings, COUNT { (skill)<-[:REQUIRES]-() } AS ofThis
  WHERE postings * 100 >= ofThis
  WITH other, postings,
       toFloat(postings * COUNT { (:Posting) }) / (ofThis * COUNT { (other)<-[:REQUIRES]-() }) AS lift
  ORDER BY lift DESC, postings DESC, other.id LIMIT 10
  RETURN {name: other.name}
}}} AS result
