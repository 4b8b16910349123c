// One listing a board: two addresses on one board are two jobs.
UNWIND $rows AS row
MATCH (p:Posting {id: row.id})
MATCH (b:Board {id: row.board})
MERGE (p)-[l:LISTED_ON]->(b)
SET l = row.listing
