// Removes some of the entities that nothing names any more, with the names that are of nothing else, in turn with those
// who write entities. What people have curated stays, named or not: its version tells. Places within places follow.
//   Columns: done (how many)
MERGE (turn:Turn {id: 'turn:entities'})
SET turn.taken = true
WITH turn
OPTIONAL MATCH (e:Company|Role|Skill|Location|Board)
WHERE coalesce(e.version, 0) = 0 AND NOT EXISTS { (e)<-[:AT|FOR|REQUIRES|IN|WITHIN|LISTED_ON]-() }
WITH e LIMIT $atOnce
OPTIONAL MATCH (n:Name|FormerId)-[:NAMES]->(e)
WITH e, [name IN collect(n) WHERE COUNT { (name)-[:NAMES]->() } = 1] AS names
FOREACH (name IN names | DETACH DELETE name)
DETACH DELETE e
RETURN count(e) AS done
