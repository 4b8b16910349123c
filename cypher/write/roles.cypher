// Written once: what a person has renamed or corrected stays. Later sightings add what is not known yet.
UNWIND $rows AS row
MERGE (r:Role {id: row.id})
  ON CREATE SET r.name = row.name, r.aliases = []
FOREACH (alias IN [n IN row.names WHERE n <> r.name AND NOT n IN r.aliases] | SET r.aliases = r.aliases + alias)
WITH r, row
UNWIND row.keys AS key
MERGE (n:Name {key: key})
MERGE (n)-[:NAMES]->(r)
