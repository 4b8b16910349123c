// Which skills pay most? The middle of the yearly pay that postings state, for each currency and skill with at least
// three such postings: half of them offer more, half less. `range` is the middle half.
MATCH (s:Skill)<-[r:REQUIRES]-(p:Posting)
WHERE r.level <> 'MENTIONED' AND p.salaryAnnualMin IS NOT NULL
WITH p.salaryCurrency AS currency, s.name AS skill,
     (p.salaryAnnualMin + coalesce(p.salaryAnnualMax, p.salaryAnnualMin)) / 2 AS pay
WITH currency, skill, count(*) AS postings, percentileCont(pay, 0.5) AS median,
     [percentileCont(pay, 0.25), percentileCont(pay, 0.75)] AS range
WHERE postings >= 3
RETURN currency, skill, postings, round(median) AS median, [each IN range | round(each)] AS range
ORDER BY currency, median DESC, skill
LIMIT 100;
