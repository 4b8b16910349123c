// Which postings a source lists, and on which of its pages.
MATCH (s:Source {id: $id})
UNWIND $pages AS row
UNWIND row.postings AS posting
MATCH (p:Posting {id: posting})
MERGE (s)-[l:LISTS]->(p)
SET l.page = row.page
