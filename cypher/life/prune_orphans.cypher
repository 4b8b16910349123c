// Removes some of the entities that nothing names any more, with the names that are of nothing else, in turn with those
// who write entities. What people have curated stays, named or not: its version tells. Places within places follow.
//   Columns: done (how many)
MERGE (turn:Turn {id: 'turn:entities'})
SET turn.taken = true
WITH turn
OPTIONAL MATCH (e:Company|Role|Skill|Location|Board)
WHERE coalesce(e.version, 0) = 0 AND NOT EXISTS { (e)<-[:AT|FOR|REQUIRES|IN|WITHIN|LISTED_ON]-() }
WITH e LIMIT $atOnce
WITH collect(e) AS entities
CALL (entities) {
  UNWIND entities AS e
  MATCH (n:Name|FormerId)-[:NAMES]->(e)
  RETURN collect(DISTINCT n) AS names
}
FOREACH (e IN entities | DETACH DELETE e)
WITH size(entities) AS done, names
FOREACH (n IN [name IN names WHERE NOT EXISTS { (name)-[:NAMES]->() }] | DELETE n)
RETURN done
