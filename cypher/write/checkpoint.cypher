// How many documents of a load are done that has not ended.
UNWIND $rows AS row
MATCH (c:Checkpoint {id: row.id})
RETURN c.documents AS documents
