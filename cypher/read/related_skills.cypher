// Skills that postings name together with this one.
//   this: a Skill.  Columns: node, postings (that name both), share (of this skill's postings), lift (that share,
//   divided by the other skill's share among all postings: 1 is chance).
// Only skills in at least one of a hundred of this skill's postings: below that, lift is noise.
// Without a filter the counts are degrees, which the store knows; labels would make it look at every posting. Postings
// are grouped by nodes alone, which is faster than by numbers.
WITH this, COUNT { (this)<-[:REQUIRES]-(p) WHERE /*where:p*/ true } AS ofThis
WITH this, ofThis, COUNT { (p:Posting) WHERE /*where:p*/ true } AS ofAll
CALL (*) {
  MATCH (this)<-[:REQUIRES]-(p)
  WHERE /*where:p*/ true
  MATCH (p)-[:REQUIRES]->(node)
  RETURN node, count(*) AS postings
}
WITH this, node, postings, ofThis, ofAll
WHERE node <> this AND postings * 100 >= ofThis
WITH node, postings, ofThis, ofAll, COUNT { (node)<-[:REQUIRES]-(p) WHERE /*where:p*/ true } AS ofNode
RETURN node, postings, toFloat(postings) / ofThis AS share, toFloat(postings * ofAll) / (ofThis * ofNode) AS lift
