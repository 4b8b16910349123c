// Forgets a load that has ended: the same again begins anew.
UNWIND $rows AS row
MATCH (c:Checkpoint {id: row.id})
DELETE c
