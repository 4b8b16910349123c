// Skills that a role and another one both ask for.
//   this: a Role.  $with: the id of the other.  Columns: node, postings (of this role that ask for it), share (of this
//   role's postings), postingsWith (of the other role), both (their sum).
MATCH (other:Role {id: $with})<-[:FOR]-(p:Posting)-[:REQUIRES]->(node:Skill)
WITH this, node, count(p) AS postingsWith
MATCH (this)<-[:FOR]-(p:Posting)-[:REQUIRES]->(node)
WITH this, node, postingsWith, count(p) AS postings
RETURN node, postings, toFloat(postings) / COUNT { (this)<-[:FOR]-(:Posting) } AS share, postingsWith,
       postings + postingsWith AS both
