// What the posting requires already keeps its level and mention.
UNWIND $rows AS row
MATCH (p:Posting {id: row.id})
UNWIND row.skills AS skill
MATCH (s:Skill {id: skill.id})
MERGE (p)-[r:REQUIRES]->(s)
  ON CREATE SET r.level = skill.level, r.mention = skill.mention
