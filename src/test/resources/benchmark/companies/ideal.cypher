MATCH (:Name {key: $skill})-[:NAMES]->(skill:Skill)<-[:REQUIRES]-(p)-[:AT]->(company)
WITH company, count(*) AS postings ORDER BY postings DESC, company.id LIMIT 20
RETURN {companies: {edges: collect({postings: postings, node: {name: company.name}})}} AS result
