// A posting has one role: a board that only adds to it does not change that.
UNWIND $rows AS row
MATCH (p:Posting {id: row.id}) WHERE NOT EXISTS { (p)-[:FOR]->(:Role) }
MATCH (r:Role {id: row.role})
CREATE (p)-[:FOR {entity: r.id, posted: coalesce(p.datePosted, date('0000-01-01'))}]->(r)
