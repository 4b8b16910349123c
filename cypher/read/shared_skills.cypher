// Skills that a role and another one both ask for.
//   this: a Role.  $with: the id of the other.  Columns: node, postings (of this role that ask for it), share (of this
//   role's postings), postingsWith (of the other role), both (their sum).
// The postings of both roles are read once and grouped: to look for each skill of one role among those of the other
// would read them many times.
WITH this, COUNT { (this)<-[:FOR]-(p) WHERE /*where:p*/ true } AS ofThis
MATCH (other:Role)
WHERE other.id = coalesce(head(COLLECT { MATCH (:FormerId {id: $with})-[:NAMES]->(merged) RETURN merged.id }), $with)
UNWIND [0, 1] AS side
WITH ofThis, side, CASE side WHEN 0 THEN this ELSE other END AS role
MATCH (role)<-[:FOR]-(p)
WHERE /*where:p*/ true
MATCH (p)-[:REQUIRES]->(node)
WITH ofThis, node, sum(1 - side) AS postings, sum(side) AS postingsWith
WHERE postings > 0 AND postingsWith > 0
RETURN node, postings, toFloat(postings) / ofThis AS share, postingsWith, postings + postingsWith AS both
