// Skills of several roles side by side.
//   $roles: two ids or more.  $first: how many skills in each list.  One row, if all roles exist, with the columns
//   roles, common [{skill, postings, shares}], exclusive [{role, skills: [{skill, postings, share}]}],
//   similarity [{roles, similarity}].
// Postings and shares stand in the order of the roles. Similarity is the weighted Jaccard index: the sum of the smaller
// shares, divided by the sum of the larger ones.
WITH COLLECT {
  UNWIND $roles AS id
  MATCH (role:Role)
  WHERE role.id = coalesce(head(COLLECT { MATCH (:FormerId {id: id})-[:NAMES]->(merged) RETURN merged.id }), id)
  RETURN role
} AS roles
WHERE size(roles) = size($roles)
WITH roles, [role IN roles | COUNT { (role)<-[:FOR]-(:Posting) }] AS totals
WITH roles, totals, COLLECT {
  UNWIND roles AS role
  WITH DISTINCT role
  MATCH (role)<-[:FOR]-(p:Posting)-[:REQUIRES]->(skill:Skill)
  WITH skill, role, count(p) AS postings
  WITH skill, collect({role: role, postings: postings}) AS counts
  WITH skill, [role IN roles | coalesce(head([each IN counts WHERE each.role = role | each.postings]), 0)] AS postings
  RETURN {
    skill: skill,
    postings: postings,
    shares: [i IN range(0, size(roles) - 1) | CASE totals[i] WHEN 0 THEN 0.0 ELSE toFloat(postings[i]) / totals[i] END]
  }
} AS compared
RETURN roles,
  COLLECT {
    UNWIND compared AS each
    WITH each
    WHERE all(postings IN each.postings WHERE postings > 0)
    RETURN each
    ORDER BY reduce(sum = 0.0, share IN each.shares | sum + share) DESC, each.skill.id
    LIMIT $first
  } AS common,
  [i IN range(0, size(roles) - 1) | {
    role: roles[i],
    skills: COLLECT {
      UNWIND compared AS each
      WITH each
      WHERE each.postings[i] > 0 AND reduce(sum = 0, postings IN each.postings | sum + postings) = each.postings[i]
      WITH each
      ORDER BY each.postings[i] DESC, each.skill.id
      LIMIT $first
      RETURN {skill: each.skill, postings: each.postings[i], share: each.shares[i]}
    }
  }] AS exclusive,
  COLLECT {
    UNWIND range(0, size(roles) - 2) AS i
    UNWIND range(i + 1, size(roles) - 1) AS j
    WITH i, j,
      reduce(sum = 0.0, each IN compared |
        sum + CASE WHEN each.shares[i] < each.shares[j] THEN each.shares[i] ELSE each.shares[j] END) AS smaller,
      reduce(sum = 0.0, each IN compared |
        sum + CASE WHEN each.shares[i] < each.shares[j] THEN each.shares[j] ELSE each.shares[i] END) AS larger
    RETURN {roles: [roles[i], roles[j]], similarity: CASE WHEN larger > 0 THEN smaller / larger ELSE 0.0 END}
  } AS similarity
