// What a posting was, before changed content replaces it: kept if its title, its pay or its skills change. Of what
// several boards list nobody knows which of them named a skill, so that only new ones count.
UNWIND $rows AS row
MATCH (p:Posting {id: row.id})
WITH p, row, COLLECT { MATCH (p)-[:REQUIRES]->(s:Skill) RETURN s.id } AS ids,
  COLLECT { MATCH (p)-[:REQUIRES]->(s:Skill) RETURN s.name ORDER BY s.name } AS names,
  COUNT { (p)-[:LISTED_ON]->(:Board) } > 1 AS several
WITH p, row, names, [
    CASE WHEN p.title <> row.properties.title THEN 'TITLE' END,
    CASE WHEN any(key IN ['salaryMin', 'salaryMax', 'salaryCurrency', 'salaryUnit']
      WHERE NOT (coalesce(p[key] = row.properties[key], p[key] IS NULL AND row.properties[key] IS NULL)
        OR (several AND row.properties.salaryCurrency IS NULL))) THEN 'SALARY' END,
    CASE WHEN any(skill IN row.skills WHERE NOT skill.id IN ids)
      OR (NOT several AND any(id IN ids WHERE NOT id IN [skill IN row.skills | skill.id])) THEN 'SKILLS' END
  ] AS changes
WITH p, row, names, [change IN changes WHERE change IS NOT NULL] AS changes
WHERE changes <> []
MERGE (v:PostingVersion {id: p.id + '@' + toString(row.properties.lastSeen)})
SET v.until = row.properties.lastSeen, v.changes = changes, v.title = p.title, v.skills = names,
  v.salaryMin = p.salaryMin, v.salaryMax = p.salaryMax, v.salaryCurrency = p.salaryCurrency,
  v.salaryUnit = p.salaryUnit, v.salaryAnnualMin = p.salaryAnnualMin, v.salaryAnnualMax = p.salaryAnnualMax
MERGE (p)-[:WAS]->(v)
