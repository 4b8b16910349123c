// The next larger place of each.
UNWIND $rows AS row
MATCH (inner:Location {id: row.id})
MATCH (outer:Location {id: row.within})
MERGE (inner)-[:WITHIN]->(outer)
