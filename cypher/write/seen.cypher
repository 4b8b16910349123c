// The same content was seen again: only the times move, and a listing that was closed may be open again.
UNWIND $rows AS row
MATCH (p:Posting {id: row.id})
SET p += row.seen
WITH p, row
MATCH (p)-[l:LISTED_ON]->(:Board {id: row.board}) WHERE coalesce(l.url, '') = row.listedAt
SET l += row.listing
