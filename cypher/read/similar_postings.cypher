// Postings that name the same skills as this one.
//   this: a Posting.  Columns: node, similarity (the Jaccard index of the two sets of skills).
// What it costs does not grow with the graph: a thousand postings of each of its ten rarest skills are looked at, and the
// five hundred that have most of these are compared.
CALL (*) {
  MATCH (this)-[:REQUIRES]->(skill)
  WITH skill
  ORDER BY COUNT { (skill)<-[:REQUIRES]-() }, skill.id
  RETURN collect(skill) AS skills
}
CALL (*) {
  UNWIND skills[..10] AS skill
  CALL (*) {
    MATCH (skill)<-[:REQUIRES]-(p)
    WHERE /*where:p*/ true
    RETURN p LIMIT 1000
  }
  WITH p, count(*) AS common
  WHERE p <> this
  ORDER BY common DESC, p.id
  LIMIT 500
  RETURN p AS node
}
WITH node, skills, COUNT { (node)-[:REQUIRES]->(skill) WHERE skill IN skills } AS common,
     COUNT { (node)-[:REQUIRES]->() } AS named
RETURN node, toFloat(common) / (size(skills) + named - common) AS similarity
