// Which documents the graph still has as they are. What a listing had added and has been replaced has to be read again,
// and so has what was closed and is there again.
UNWIND $rows AS row
CALL (row) {
  MATCH (p:Posting {documentHash: row.hash}) WHERE p.closedAt IS NULL
  RETURN p.id AS id
  UNION
  MATCH (p:Posting)-[l:LISTED_ON {documentHash: row.hash}]->(:Board) WHERE l.superseded IS NULL AND l.closedAt IS NULL
  RETURN p.id AS id
}
RETURN DISTINCT row.hash AS hash
