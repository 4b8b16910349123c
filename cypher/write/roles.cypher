// Written once: what a person has renamed or corrected stays. Later sightings add what is not known yet, except for
// aliases that a person has removed.
UNWIND $rows AS row
MERGE (r:Role {id: row.id})
  ON CREATE SET r.name = row.name, r.aliases = [], r.version = 0
FOREACH (alias IN [n IN row.names WHERE n <> r.name AND NOT n IN r.aliases
  AND NOT toLower(n) IN coalesce(r.removedAliases, [])] | SET r.aliases = r.aliases + alias)
WITH r, row
UNWIND [key IN row.keys WHERE NOT key IN coalesce(r.removedAliases, [])] AS key
MERGE (n:Name {key: key})
MERGE (n)-[:NAMES]->(r)
RETURN DISTINCT row.id AS id, elementId(r) AS node
