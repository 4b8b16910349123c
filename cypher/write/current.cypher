// Which of the entities that postings name are there, by id, and which nodes they are; for the id of one that was merged
// into another, that other one. Takes the turn first: loads and curators write entities one after the other, in all
// processes, so that the answer holds until the end of the transaction.
MERGE (turn:Turn {id: 'turn:entities'})
SET turn.taken = true
WITH turn
UNWIND $rows AS row
CALL (row) {
  UNWIND row.ids AS id
  MATCH (:FormerId {id: id})-[:NAMES]->(e)
  RETURN id, e
  UNION ALL
  UNWIND row.board AS id
  MATCH (e:Board {id: id})
  RETURN id, e
  UNION ALL
  UNWIND row.company AS id
  MATCH (e:Company {id: id})
  RETURN id, e
  UNION ALL
  UNWIND row.role AS id
  MATCH (e:Role {id: id})
  RETURN id, e
  UNION ALL
  UNWIND row.skill AS id
  MATCH (e:Skill {id: id})
  RETURN id, e
  UNION ALL
  UNWIND row.location AS id
  MATCH (e:Location {id: id})
  RETURN id, e
}
RETURN id, e.id AS current, elementId(e) AS node
