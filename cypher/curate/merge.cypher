// Moves every relationship of an entity to another one of its kind, keeps its id, and deletes it. Where a posting has
// both, one relationship remains: of two requirements the stronger. A place keeps what it lies within, or takes it over
// if nothing is known of that. What is not moved here lets the deletion fail, so that nothing is lost unseen.
MATCH (from:Company|Role|Skill|Location {id: $from})
MATCH (into:Company|Role|Skill|Location {id: $into})
CALL (from, into) {
  MATCH (p:Posting)-[r:AT]->(from)
  MERGE (p)-[moved:AT]->(into)
    ON CREATE SET moved = properties(r), moved.entity = into.id
  DELETE r
}
CALL (from, into) {
  MATCH (p:Posting)-[r:FOR]->(from)
  MERGE (p)-[moved:FOR]->(into)
    ON CREATE SET moved = properties(r), moved.entity = into.id
  DELETE r
}
CALL (from, into) {
  MATCH (p:Posting)-[r:IN]->(from)
  MERGE (p)-[moved:IN]->(into)
    ON CREATE SET moved = properties(r), moved.entity = into.id
  DELETE r
}
CALL (from, into) {
  MATCH (p:Posting)-[r:REQUIRES]->(from)
  WITH p, r, into, {MENTIONED: 1, PREFERRED: 2, REQUIRED: 3} AS strength
  MERGE (p)-[kept:REQUIRES]->(into)
    ON CREATE SET kept = properties(r)
    ON MATCH SET kept += CASE WHEN strength[r.level] > strength[kept.level] THEN properties(r) ELSE {} END
  DELETE r
}
CALL (from, into) {
  MATCH (from)-[r:WITHIN]->(outer:Location)
  FOREACH (_ IN CASE WHEN outer <> into AND NOT EXISTS { (into)-[:WITHIN]->() } THEN [1] ELSE [] END |
    MERGE (into)-[:WITHIN]->(outer))
  DELETE r
}
CALL (from, into) {
  MATCH (inner:Location)-[r:WITHIN]->(from)
  FOREACH (_ IN CASE WHEN inner <> into THEN [1] ELSE [] END | MERGE (inner)-[:WITHIN]->(into))
  DELETE r
}
CALL (from, into) {
  MATCH (name)-[r:NAMES]->(from)
  MERGE (name)-[:NAMES]->(into)
  DELETE r
}
MERGE (former:FormerId {id: $from})
MERGE (former)-[:NAMES]->(into)
DELETE from
