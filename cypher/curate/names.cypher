// Makes an entity found by the keys of its names, and no longer by those of removed ones.
MATCH (e:Company|Role|Skill|Location {id: $id})
CALL (e) {
  UNWIND $keys AS key
  MERGE (n:Name {key: key})
  MERGE (n)-[:NAMES]->(e)
}
CALL (e) {
  MATCH (n:Name)-[names:NAMES]->(e)
  WHERE n.key IN $removed
  DELETE names
}
