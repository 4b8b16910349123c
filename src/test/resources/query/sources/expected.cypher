RETURN COLLECT { MATCH (source0:Source)
  WITH source0 ORDER BY source0.name ASC, source0.id ASC LIMIT $p0
  RETURN {
    label: source0.name,
    lastRun: source0.lastRun,
    loaded: source0.loaded,
    rejected: source0.rejected,
    rejections: source0.rejections,
    error: source0.error,
    complete: source0.complete
  }
} AS result;

MATCH (source0:Source)
WHERE source0.id = $p0
RETURN {
  id: source0.id,
  schedule: source0.schedule
} AS result LIMIT 1;
