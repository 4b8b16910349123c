// Which roles are close to one another, and what is missing from one to the other? Pairs by the part of all their skills
// that they share, with the skills that only the first or only the second asks for; the most frequent ones first.
MATCH (role:Role)<-[:FOR]-(:Posting)-[r:REQUIRES]->(s:Skill)
WHERE r.level <> 'MENTIONED'
WITH role, s, count(*) AS postings
ORDER BY postings DESC, s.name
WITH role, collect(s.name) AS skills
WHERE size(skills) >= 5
WITH collect({role: role.name, skills: skills}) AS roles
UNWIND roles AS a
UNWIND roles AS b
WITH a, b
WHERE a.role < b.role
WITH a, b, [each IN a.skills WHERE each IN b.skills] AS shared
WHERE size(shared) >= 3
RETURN a.role AS role, b.role AS other,
       round(toFloat(size(shared)) / (size(a.skills) + size(b.skills) - size(shared)), 2) AS similarity, shared,
       [each IN a.skills WHERE NOT each IN shared][..5] AS onlyFirst,
       [each IN b.skills WHERE NOT each IN shared][..5] AS onlySecond
ORDER BY similarity DESC, role, other
LIMIT 25;
