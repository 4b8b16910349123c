// Written once: what a person has renamed or corrected stays. Later sightings add names, except for those that a
// person has removed.
UNWIND $rows AS row
MERGE (l:Location {id: row.id})
  ON CREATE SET l += row.properties, l.name = row.name, l.aliases = [], l.version = 0
WITH l, row
UNWIND [key IN row.keys WHERE NOT key IN coalesce(l.removedAliases, [])] AS key
MERGE (n:Name {key: key})
MERGE (n)-[:NAMES]->(l)
RETURN DISTINCT row.id AS id, elementId(l) AS node
