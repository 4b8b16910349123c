// What is remembered of a source's pages.
//   Columns: url, etag, lastModified, changedAt, fetchedAt
MATCH (:Source {id: $id})-[:FETCHED]->(p:Page)
RETURN p.url AS url, p.etag AS etag, p.lastModified AS lastModified, p.changedAt AS changedAt, p.fetchedAt AS fetchedAt
