// When each source was last run.
//   Columns: id, lastRun
MATCH (s:Source)
WHERE s.lastRun IS NOT NULL
RETURN s.id AS id, s.lastRun AS lastRun
