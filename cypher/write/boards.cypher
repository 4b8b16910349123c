// Written once: what a person has renamed or corrected stays. Later sightings add what is not known yet.
UNWIND $rows AS row
MERGE (b:Board {id: row.id})
  ON CREATE SET b += row.properties, b.name = row.name
FOREACH (url IN [v IN [row.properties.url] WHERE v IS NOT NULL AND b.url IS NULL] | SET b.url = url)
WITH b, row
UNWIND row.keys AS key
MERGE (n:Name {key: key})
MERGE (n)-[:NAMES]->(b)
RETURN DISTINCT row.id AS id, elementId(b) AS node
