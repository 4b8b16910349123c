// A posting has one company: a board that only adds to it does not change that.
UNWIND $rows AS row
MATCH (p:Posting {id: row.id}) WHERE NOT EXISTS { (p)-[:AT]->(:Company) }
MATCH (c:Company {id: row.company})
CREATE (p)-[:AT {entity: c.id, posted: coalesce(p.datePosted, date('0000-01-01'))}]->(c)
