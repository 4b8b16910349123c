MATCH (:Name {key: $skill})-[:NAMES]->(skill:Skill)<-[:REQUIRES]-(p:Posting)
WHERE EXISTS { (p)-[:IN]->()-[:WITHIN*0..2]->(:Location)<-[:NAMES]-(:Name {key: $location}) }
WITH p ORDER BY p.datePosted DESC, p.id DESC LIMIT 20
WITH p {
  .id, .title, .datePosted,
  company: head([(p)-[:AT]->(c) | c {.name}]),
  skills: COLLECT { MATCH (p)-[:REQUIRES]->(s) WITH s.name AS name ORDER BY name LIMIT 50 RETURN {name: name} }
} AS node
RETURN {nodes: collect(node)} AS result
