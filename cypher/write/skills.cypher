// Written once: what a person has renamed or corrected stays. Later sightings add what is not known yet.
UNWIND $rows AS row
MERGE (s:Skill {id: row.id})
  ON CREATE SET s += row.properties, s.name = row.name, s.aliases = []
FOREACH (category IN [v IN [row.properties.category] WHERE v IS NOT NULL AND s.category IS NULL] | SET s.category = category)
FOREACH (alias IN [n IN row.names WHERE n <> s.name AND NOT n IN s.aliases] | SET s.aliases = s.aliases + alias)
WITH s, row
UNWIND row.keys AS key
MERGE (n:Name {key: key})
MERGE (n)-[:NAMES]->(s)
