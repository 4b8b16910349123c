// Skills that a role and another one both ask for.
//   this: a Role.  $with: the id of the other.  Columns: node, postings (of this role that ask for it), share (of this
//   role's postings), postingsWith (of the other role), both (their sum).
// The postings of both roles are read once and grouped: to look for each skill of one role among those of the other
// would read them many times. They are grouped by nodes alone, which is faster than by numbers.
WITH this, COUNT { (this)<-[:FOR]-(p) WHERE /*where:p*/ true } AS ofThis
MATCH (other:Role)
WHERE other.id = coalesce(head(COLLECT { MATCH (:FormerId {id: $with})-[:NAMES]->(merged) RETURN merged.id }), $with)
CALL (*) {
  UNWIND [0, 1] AS side
  WITH side, CASE side WHEN 0 THEN this ELSE other END AS role
  MATCH (role)<-[:FOR]-(p)
  WHERE /*where:p*/ true
  MATCH (p)-[:REQUIRES]->(node)
  WITH node, sum(side) AS postingsWith, count(*) AS both
  WHERE 0 < postingsWith < both
  RETURN node, postingsWith, both
}
WITH node, both - postingsWith AS postings, ofThis, postingsWith, both
RETURN node, postings, toFloat(postings) / ofThis AS share, postingsWith, both
