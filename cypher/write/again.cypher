// A document that is known is there again: only the times move. Rows whose document has gone meanwhile come back no more.
UNWIND $rows AS row
CALL (row) {
  MATCH (p:Posting {documentHash: row.hash})
  RETURN p, null AS l
  UNION
  MATCH (p:Posting)-[l:LISTED_ON {documentHash: row.hash}]->(:Board) WHERE l.superseded IS NULL
  RETURN p, l
}
FOREACH (seen IN [s IN [p, l] WHERE s.lastSeen < row.seenAt] | SET seen.lastSeen = row.seenAt)
FOREACH (seen IN [s IN [p, l] WHERE s.firstSeen > row.seenAt] | SET seen.firstSeen = row.seenAt)
RETURN row.hash AS hash, p.id AS id
