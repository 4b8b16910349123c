// Closes what a source has listed before and lists no more: its listings on the source's board, or itself if it is on
// none. A posting is closed as cypher/write/close.cypher says.
//   Columns: gone (how many postings)
MATCH (s:Source {id: $id})
OPTIONAL MATCH (s)-[lists:LISTS]->(p:Posting)
WHERE NOT lists.page IN $unchanged AND NOT p.id IN $postings
DELETE lists
WITH p, EXISTS { (p)-[:LISTED_ON]->(:Board) } AS listed
FOREACH (_ IN CASE WHEN p IS NULL OR listed THEN [] ELSE [1] END | SET p.closedAt = coalesce(p.closedAt, $at))
WITH p
OPTIONAL MATCH (p)-[l:LISTED_ON]->(:Board {id: $board})
WHERE l.closedAt IS NULL
SET l.closedAt = $at
WITH DISTINCT p
FOREACH (gone IN CASE WHEN p IS NULL OR p.closedAt IS NOT NULL OR NOT EXISTS { (p)-[:LISTED_ON]->(:Board) }
  OR EXISTS { MATCH (p)-[open:LISTED_ON]->(:Board) WHERE open.closedAt IS NULL } THEN [] ELSE [p] END |
  SET gone.closedAt = $at)
RETURN count(p) AS gone
