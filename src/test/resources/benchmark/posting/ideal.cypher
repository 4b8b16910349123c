MATCH (p:Posting {id: $id})
RETURN p {
  .id, .title, .datePosted, .url, .seniority,
  salary: {min: p.salaryMin, max: p.salaryMax, currency: p.salaryCurrency},
  company: head([(p)-[:AT]->(c) | c {.name}]),
  role: head([(p)-[:FOR]->(r) | r {.name}]),
  skills: COLLECT { MATCH (p)-[:REQUIRES]->(s) WITH s.name AS name ORDER BY name LIMIT 50 RETURN {name: name} },
  locations: COLLECT { MATCH (p)-[:IN]->(l) WITH l.name AS name ORDER BY name LIMIT 50 RETURN {name: name} }
} AS result
