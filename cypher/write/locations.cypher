// Written once: what a person has renamed or corrected stays. Later sightings add what is not known yet.
UNWIND $rows AS row
MERGE (l:Location {id: row.id})
  ON CREATE SET l += row.properties, l.name = row.name
WITH l, row
UNWIND row.keys AS key
MERGE (n:Name {key: key})
MERGE (n)-[:NAMES]->(l)
