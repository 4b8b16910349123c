MATCH (:Name {key: $skill})-[:NAMES]->(skill:Skill)
MATCH (:Name {key: $location})-[:NAMES]->(:Location)<-[:WITHIN*0..2]-(place)
CALL (skill, place) {
  MATCH (p)-[in:IN]->()
  WHERE in.entity = place.id AND in.posted IS NOT NULL AND EXISTS { (p)-[:REQUIRES]->(skill) }
  WITH p, in ORDER BY in.entity DESC, in.posted DESC, p.id DESC LIMIT 20
  RETURN p
}
WITH DISTINCT p ORDER BY p.datePosted DESC, p.id DESC LIMIT 20
WITH p {
  .id, .title, .datePosted,
  company: head([(p)-[:AT]->(c) | c {.name}]),
  skills: COLLECT { MATCH (p)-[:REQUIRES]->(s) WITH s.name AS name ORDER BY name LIMIT 50 RETURN {name: name} }
} AS node
RETURN {nodes: collect(node)} AS result
