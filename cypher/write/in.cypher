// A place for each city, or region or country where no city is known.
UNWIND $rows AS row
MATCH (p:Posting {id: row.id})
UNWIND row.locations AS id
MATCH (l:Location {id: id})
MERGE (p)-[r:IN]->(l)
  ON CREATE SET r.entity = l.id, r.posted = coalesce(p.datePosted, date('0000-01-01'))
