// Written once: what a person has renamed or corrected stays. Later sightings add what is not known yet.
UNWIND $rows AS row
MERGE (c:Company {id: row.id})
  ON CREATE SET c += row.properties, c.name = row.name, c.aliases = []
FOREACH (url IN [v IN [row.properties.url] WHERE v IS NOT NULL AND c.url IS NULL] | SET c.url = url)
FOREACH (alias IN [n IN row.names WHERE n <> c.name AND NOT n IN c.aliases] | SET c.aliases = c.aliases + alias)
WITH c, row
UNWIND row.keys AS key
MERGE (n:Name {key: key})
MERGE (n)-[:NAMES]->(c)
