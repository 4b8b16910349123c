// The sources are those that are configured: of others nothing is kept, and of these what was known.
OPTIONAL MATCH (old:Source)
WHERE NOT old.id IN [row IN $rows | row.id]
OPTIONAL MATCH (old)-[:FETCHED]->(p:Page)
WHERE COUNT { (p)<-[:FETCHED]-() } = 1
WITH collect(DISTINCT p) AS pages, collect(DISTINCT old) AS sources
FOREACH (page IN pages | DETACH DELETE page)
FOREACH (source IN sources | DETACH DELETE source)
WITH 1 AS done
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s.name = row.name, s.kind = row.kind, s.address = row.address, s.schedule = row.schedule
