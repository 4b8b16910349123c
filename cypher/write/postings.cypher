// New postings, changed ones that have been cleared, and what a further board adds: a date, perhaps, by which the
// postings of its entities are sorted.
UNWIND $rows AS row
MERGE (p:Posting {id: row.id})
SET p += row.properties
WITH p WHERE p.datePosted IS NOT NULL
MATCH (p)-[r:AT|FOR|IN]->()
SET r.posted = p.datePosted
