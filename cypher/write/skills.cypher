// Written once: what a person has renamed or corrected stays. Later sightings add what is not known yet, except for
// aliases that a person has removed.
UNWIND $rows AS row
MERGE (s:Skill {id: row.id})
  ON CREATE SET s += row.properties, s.name = row.name, s.aliases = [], s.version = 0
FOREACH (category IN [v IN [row.properties.category] WHERE v IS NOT NULL AND s.category IS NULL] | SET s.category = category)
FOREACH (alias IN [n IN row.names WHERE n <> s.name AND NOT n IN s.aliases
  AND NOT toLower(n) IN coalesce(s.removedAliases, [])] | SET s.aliases = s.aliases + alias)
WITH s, row
UNWIND [key IN row.keys WHERE NOT key IN coalesce(s.removedAliases, [])] AS key
MERGE (n:Name {key: key})
MERGE (n)-[:NAMES]->(s)
RETURN DISTINCT row.id AS id, elementId(s) AS node
