// Takes the turn of those who write entities, as loads do, and tells the current id of an entity.
MERGE (turn:Turn {id: 'turn:entities'})
SET turn.taken = true
WITH turn
OPTIONAL MATCH (:FormerId {id: $id})-[:NAMES]->(current)
RETURN coalesce(current.id, $id) AS id
