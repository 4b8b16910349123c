MATCH (skill0:Skill)
WHERE skill0.id = coalesce(head(COLLECT {
  MATCH (formerId1:FormerId)-[:NAMES]->(entity2)
  WHERE formerId1.id = $p0
  RETURN entity2.id
}), $p0)
RETURN {
  name: skill0.name
} AS result LIMIT 1;

MATCH (name1:Name)-[:NAMES]->(company0:Company)
WHERE name1.key = $p0
WITH company0, COUNT { (company0)<-[:AT]-()
} AS rank2 ORDER BY rank2 DESC, company0.id ASC LIMIT 1
RETURN {
  name: company0.name,
  postings: {
    total: COUNT { (company0)<-[:AT]-()
    }
  }
} AS result LIMIT 1;
