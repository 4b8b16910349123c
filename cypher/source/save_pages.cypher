// What is remembered of a source's pages. Those that are not listed any more are forgotten.
MATCH (s:Source {id: $id})
OPTIONAL MATCH (s)-[f:FETCHED]->(gone:Page)
WHERE NOT gone.url IN $listed
DELETE f
WITH s, collect(gone) AS pages
FOREACH (page IN [p IN pages WHERE NOT EXISTS { (p)<-[:FETCHED]-() }] | DELETE page)
WITH s
UNWIND $pages AS row
MERGE (p:Page {url: row.url})
SET p += row
MERGE (s)-[:FETCHED]->(p)
