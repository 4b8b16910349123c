// Written once: what a person has renamed or corrected stays. Later sightings add what is not known yet, except for
// aliases that a person has removed.
UNWIND $rows AS row
MERGE (c:Company {id: row.id})
  ON CREATE SET c += row.properties, c.name = row.name, c.aliases = [], c.version = 0
FOREACH (url IN [v IN [row.properties.url] WHERE v IS NOT NULL AND c.url IS NULL] | SET c.url = url)
FOREACH (alias IN [n IN row.names WHERE n <> c.name AND NOT n IN c.aliases
  AND NOT toLower(n) IN coalesce(c.removedAliases, [])] | SET c.aliases = c.aliases + alias)
WITH c, row
UNWIND [key IN row.keys WHERE NOT key IN coalesce(c.removedAliases, [])] AS key
MERGE (n:Name {key: key})
MERGE (n)-[:NAMES]->(c)
RETURN DISTINCT row.id AS id, elementId(c) AS node
