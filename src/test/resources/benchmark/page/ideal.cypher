MATCH (p:Posting)
WHERE p.id IS NOT NULL AND p.datePosted <= $date AND (p.datePosted < $date OR p.id < $id)
WITH p ORDER BY p.datePosted DESC, p.id DESC LIMIT 101
WITH p {
  .id, .title, .datePosted,
  company: head([(p)-[:AT]->(c) | c {.name}]),
  skills: COLLECT { MATCH (p)-[:REQUIRES]->(s) WITH s.name AS name ORDER BY name LIMIT 50 RETURN {name: name} }
} AS node
WITH collect({node: node}) AS edges
RETURN {pageInfo: {hasNextPage: size(edges) > 100}, edges: edges[..100]} AS result
