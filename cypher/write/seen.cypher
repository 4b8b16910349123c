// The same content was seen again: only the times move.
UNWIND $rows AS row
MATCH (p:Posting {id: row.id})
SET p += row.seen
WITH p, row
MATCH (p)-[l:LISTED_ON]->(:Board {id: row.board})
SET l += row.listing
