// Which of these ids are those of entities that were merged into others, and the ids of those. Takes the turn first:
// loads and curators write entities one after the other, in all processes, so that the answer holds until the end of
// the transaction.
MERGE (turn:Turn {id: 'turn:entities'})
SET turn.taken = true
WITH turn
UNWIND $rows AS row
MATCH (former:FormerId {id: row.id})-[:NAMES]->(current)
RETURN former.id AS former, current.id AS current
