// What came of a run.
MATCH (s:Source {id: $id})
SET s += $run
SET s.lastSuccess = CASE WHEN $run.error IS NULL THEN s.lastRun ELSE s.lastSuccess END
