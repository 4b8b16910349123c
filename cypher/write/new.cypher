// New postings with all that they name: nothing of them is there yet, and all of that is.
UNWIND $rows AS row
CREATE (p:Posting {id: row.id})
SET p += row.properties
WITH p, row
MATCH (r:Role {id: row.role})
CREATE (p)-[:FOR]->(r)
WITH p, row
CALL (p, row) {
  UNWIND row.companies AS id
  MATCH (c:Company {id: id})
  CREATE (p)-[:AT]->(c)
}
CALL (p, row) {
  UNWIND row.listings AS listing
  MATCH (b:Board {id: listing.board})
  CREATE (p)-[l:LISTED_ON]->(b)
  SET l = listing.properties
}
CALL (p, row) {
  UNWIND row.locations AS id
  MATCH (l:Location {id: id})
  CREATE (p)-[:IN]->(l)
}
CALL (p, row) {
  UNWIND row.skills AS skill
  MATCH (s:Skill {id: skill.id})
  CREATE (p)-[:REQUIRES {level: skill.level, mention: skill.mention}]->(s)
}
