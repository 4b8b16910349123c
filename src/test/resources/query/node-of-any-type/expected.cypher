MATCH (skill0:Skill)
WHERE skill0.id = coalesce(head(COLLECT {
  MATCH (formerId1:FormerId)-[:NAMES]->(entity2)
  WHERE formerId1.id = $p0
  RETURN entity2.id
}), $p0)
RETURN {
  id: skill0.id,
  name: skill0.name
} AS result LIMIT 1;

MATCH (posting0:Posting)
WHERE posting0.id = $p0
RETURN {
  id: posting0.id,
  title: posting0.title,
  company: COLLECT {
    MATCH (posting0)-[:AT]->(company1)
    RETURN {
      name: company1.name
    } LIMIT 1
  }
} AS result LIMIT 1;
