// New postings, changed ones that have been cleared, and what a further board adds.
UNWIND $rows AS row
MERGE (p:Posting {id: row.id})
SET p += row.properties
