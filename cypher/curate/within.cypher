// Whether a place lies within another one.
MATCH (inner:Location {id: $inner})-[:WITHIN*1..]->(outer:Location {id: $outer})
RETURN count(outer) > 0 AS within
