// The next larger place of each, unless it has one: where people have merged places, what they lie within stays.
UNWIND $rows AS row
MATCH (inner:Location {id: row.id}) WHERE NOT EXISTS { (inner)-[:WITHIN]->(:Location) }
MATCH (outer:Location {id: row.within}) WHERE NOT EXISTS { (outer)-[:WITHIN*0..2]->(inner) }
MERGE (inner)-[:WITHIN]->(outer)
