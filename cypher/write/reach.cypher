// Remembers how far a load is.
UNWIND $rows AS row
MERGE (c:Checkpoint {id: row.id})
SET c.documents = row.documents, c.at = datetime()
