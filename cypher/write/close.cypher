// Whether postings are open. One is closed when the last day has passed that it states, or when no board lists it any
// more; at whichever was earlier. What no board has listed is open again when it is seen again.
UNWIND $rows AS row
MATCH (p:Posting {id: row.id})
WITH p,
  CASE WHEN p.validThrough < row.today THEN datetime({date: p.validThrough + duration({days: 1}), timezone: 'Z'}) END AS passed,
  EXISTS { (p)-[:LISTED_ON]->(:Board) } AS listed,
  EXISTS { MATCH (p)-[open:LISTED_ON]->(:Board) WHERE open.closedAt IS NULL } AS open,
  COLLECT { MATCH (p)-[l:LISTED_ON]->(:Board) RETURN l.closedAt ORDER BY l.closedAt DESC LIMIT 1 }[0] AS last
WITH p, passed, CASE
    WHEN open THEN null
    WHEN listed THEN last
    WHEN p.closedAt >= p.lastSeen AND passed IS NULL THEN p.closedAt
  END AS gone
SET p.closedAt = CASE WHEN gone IS NULL OR passed < gone THEN passed ELSE gone END
