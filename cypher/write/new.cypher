// New postings with all that they name: nothing of them is there yet, and all of that is.
UNWIND $rows AS row
CREATE (p:Posting {id: row.id})
SET p += row.properties
WITH p, row, coalesce(p.datePosted, date('0000-01-01')) AS posted
MATCH (r:Role {id: row.role})
CREATE (p)-[:FOR {entity: r.id, posted: posted}]->(r)
WITH p, row, posted
CALL (p, row, posted) {
  UNWIND row.companies AS id
  MATCH (c:Company {id: id})
  CREATE (p)-[:AT {entity: c.id, posted: posted}]->(c)
}
CALL (p, row) {
  UNWIND row.listings AS listing
  MATCH (b:Board {id: listing.board})
  CREATE (p)-[l:LISTED_ON]->(b)
  SET l = listing.properties
}
CALL (p, row, posted) {
  UNWIND row.locations AS id
  MATCH (l:Location {id: id})
  CREATE (p)-[:IN {entity: l.id, posted: posted}]->(l)
}
CALL (p, row) {
  UNWIND row.skills AS skill
  MATCH (s:Skill {id: skill.id})
  CREATE (p)-[:REQUIRES {level: skill.level, mention: skill.mention}]->(s)
}
