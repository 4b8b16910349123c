// What is a promotion worth? The middle of the yearly pay by level, for each currency. Postings without a level in title
// or text stand under `not stated`.
MATCH (p:Posting)
WHERE p.salaryAnnualMin IS NOT NULL
WITH p.salaryCurrency AS currency, coalesce(p.seniority, 'not stated') AS seniority,
     (p.salaryAnnualMin + coalesce(p.salaryAnnualMax, p.salaryAnnualMin)) / 2 AS pay
RETURN currency, seniority, count(*) AS postings, round(percentileCont(pay, 0.5)) AS median, round(min(pay)) AS lowest,
       round(max(pay)) AS highest
ORDER BY currency, median;
