// What pruning would remove: postings that all of the selection is true of. Where a board is named, others that list the
// posting keep it.
//   Columns: postings, listings, versions
MATCH (p:Posting)
WHERE ($closedBefore IS NULL OR p.closedAt < datetime({date: $closedBefore, timezone: 'Z'}))
  AND ($notSeenSince IS NULL OR p.lastSeen < datetime({date: $notSeenSince, timezone: 'Z'}))
  AND ($board IS NULL OR EXISTS { (p)-[:LISTED_ON]->(:Board {id: $board}) })
WITH p, COUNT { (p)-[:LISTED_ON]->(:Board) } AS listings, COUNT { (p)-[:LISTED_ON]->(:Board {id: $board}) } AS there
WITH p, listings, there, $board IS NULL OR there = listings AS whole
RETURN count(CASE WHEN whole THEN p END) AS postings,
  coalesce(sum(CASE WHEN whole THEN listings ELSE there END), 0) AS listings,
  coalesce(sum(CASE WHEN whole THEN COUNT { (p)-[:WAS]->() } ELSE 0 END), 0) AS versions
