// Which skills grow fastest? The share of postings that name a skill in the last 90 days before the newest posting,
// beside its share before. Skills in fewer than three postings are left out: one more would double them.
MATCH (p:Posting)
WITH max(p.datePosted) - duration({days: 90}) AS since
MATCH (p:Posting)
WHERE p.datePosted IS NOT NULL
WITH since, sum(CASE WHEN p.datePosted > since THEN 1 ELSE 0 END) AS allNow,
     sum(CASE WHEN p.datePosted > since THEN 0 ELSE 1 END) AS allBefore
WHERE allNow > 0 AND allBefore > 0
MATCH (s:Skill)<-[:REQUIRES]-(p:Posting)
WHERE p.datePosted IS NOT NULL
WITH since, allNow, allBefore, s, sum(CASE WHEN p.datePosted > since THEN 1 ELSE 0 END) AS now, count(p) AS postings
WHERE postings >= 3
WITH since, s, now, postings - now AS before, toFloat(now) / allNow AS shareNow,
     toFloat(postings - now) / allBefore AS shareBefore
RETURN s.name AS skill, before, now, round(100 * shareBefore, 1) AS percentBefore, round(100 * shareNow, 1) AS percentNow,
       round(100 * (shareNow - shareBefore), 1) AS growth, since
ORDER BY growth DESC, now DESC, skill
LIMIT 25;
