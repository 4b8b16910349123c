// Which skills go together? Pairs that at least three postings name, by lift: how many times more often they stand
// together than chance would have it. 1 is chance.
MATCH (p:Posting)
WITH toFloat(count(p)) AS total
MATCH (a:Skill)<-[:REQUIRES]-(:Posting)-[:REQUIRES]->(b:Skill)
WHERE a.id < b.id
WITH total, a, b, count(*) AS together
WHERE together >= 3
RETURN a.name AS skill, b.name AS other, together,
       round(together * total / (COUNT { (a)<-[:REQUIRES]-() } * COUNT { (b)<-[:REQUIRES]-() }), 2) AS lift
ORDER BY lift DESC, together DESC, skill, other
LIMIT 50;
