// Closes some postings whose last day has passed, as of the end of that day.
//   Columns: done (how many)
MATCH (p:Posting)
WHERE p.validThrough < $today AND p.closedAt IS NULL
WITH p LIMIT $atOnce
SET p.closedAt = datetime({date: p.validThrough + duration({days: 1}), timezone: 'Z'})
RETURN count(p) AS done
