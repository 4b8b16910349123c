MATCH (name1:Name)-[:NAMES]->(skill0:Skill)
WHERE name1.key = $p0
WITH skill0, COUNT { (skill0)<-[:REQUIRES]-()
} AS rank2 ORDER BY rank2 DESC, skill0.id ASC LIMIT 1
RETURN {
  id: skill0.id,
  name: skill0.name,
  aliases: skill0.aliases,
  category: skill0.category
} AS result LIMIT 1;
