// Removes some of the postings that all of the selection is true of, with what they were. Where a board is named, others
// that list the posting keep it.
//   Columns: done (how many)
MATCH (p:Posting)
WHERE ($closedBefore IS NULL OR p.closedAt < datetime({date: $closedBefore, timezone: 'Z'}))
  AND ($notSeenSince IS NULL OR p.lastSeen < datetime({date: $notSeenSince, timezone: 'Z'}))
  AND ($board IS NULL OR EXISTS { (p)-[:LISTED_ON]->(:Board {id: $board}) })
WITH p LIMIT $atOnce
WITH p, $board IS NULL OR NOT EXISTS { MATCH (p)-[:LISTED_ON]->(other:Board) WHERE other.id <> $board } AS whole
CALL (p, whole) {
  WITH p WHERE whole
  OPTIONAL MATCH (p)-[:WAS]->(v:PostingVersion)
  DETACH DELETE v
  WITH DISTINCT p
  DETACH DELETE p
}
CALL (p, whole) {
  WITH p WHERE NOT whole
  MATCH (p)-[l:LISTED_ON]->(:Board {id: $board})
  DELETE l
}
RETURN count(*) AS done
