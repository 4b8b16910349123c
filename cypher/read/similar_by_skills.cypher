// Roles that ask for the most alike mix of skills as a role does, or companies as a company does.
//   this: a Role or a Company.  Columns: node, postings (of the node), similarity (the weighted Jaccard index over the
//   share of postings that ask for a skill: the sum of the smaller shares, divided by the sum of the larger ones).
// What it costs does not grow with the graph: a thousand postings tell what one asks for; a thousand postings of each of
// its twenty most asked skills tell who else does, of whom the hundred that have most of these skills are compared.
CALL (*) {
  MATCH (this)<-[:FOR|AT]-(p)
  WHERE /*where:p*/ true
  WITH p LIMIT 1000
  WITH collect(p) AS sample
  UNWIND sample AS p
  MATCH (p)-[:REQUIRES]->(skill)
  WITH skill, size(sample) AS size, count(*) AS asking
  WITH skill, toFloat(asking) / size AS share
  ORDER BY share DESC, skill.id
  RETURN collect({skill: skill, mine: share, theirs: 0.0}) AS own
}
CALL (*) {
  UNWIND own[..20] AS most
  WITH most.skill AS skill
  CALL (*) {
    MATCH (skill)<-[:REQUIRES]-(p)
    WHERE /*where:p*/ true
    RETURN p LIMIT 1000
  }
  MATCH (p)-[:FOR|AT]->(node)
  WHERE node <> this AND labels(node) = labels(this)
  WITH node, count(DISTINCT skill) AS common, count(*) AS hits
  ORDER BY common DESC, hits DESC, node.id
  LIMIT 100
  RETURN node
}
CALL (*) {
  MATCH (node)<-[:FOR|AT]-(p)
  WHERE /*where:p*/ true
  WITH p LIMIT 1000
  WITH collect(p) AS sample
  UNWIND sample AS p
  MATCH (p)-[:REQUIRES]->(skill)
  WITH skill, size(sample) AS size, count(*) AS asking
  WITH collect({skill: skill, mine: 0.0, theirs: toFloat(asking) / size}) AS others
  UNWIND own + others AS each
  WITH each.skill AS skill, sum(each.mine) AS mine, sum(each.theirs) AS theirs
  WITH sum(CASE WHEN mine < theirs THEN mine ELSE theirs END) AS smaller,
       sum(CASE WHEN mine < theirs THEN theirs ELSE mine END) AS larger
  RETURN smaller / larger AS similarity
}
RETURN node, COUNT { (node)<-[:FOR|AT]-(p) WHERE /*where:p*/ true } AS postings, similarity
