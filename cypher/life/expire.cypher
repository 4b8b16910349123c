// Closes some postings whose last day has passed, as of the end of that day: those of the earliest days from one on.
//   Columns: done (how many), last (the latest of their last days)
MATCH (p:Posting)
WHERE $from <= p.validThrough < $today AND p.closedAt IS NULL
WITH p ORDER BY p.validThrough LIMIT $atOnce
SET p.closedAt = datetime({date: p.validThrough + duration({days: 1}), timezone: 'Z'})
RETURN count(p) AS done, max(p.validThrough) AS last
