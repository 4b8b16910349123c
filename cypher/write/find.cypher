// What the graph already knows that may be the posting of a row: the one listed at the row's address on its board,
// those under the two ids that it may have, and those that have a key of the row's content. Of one key not more than 32
// postings are looked at: a job that so many share a company, role and places with is found by its words or its number.
UNWIND $rows AS row
CALL (row) {
  MATCH (p:Posting)-[l:LISTED_ON {url: row.url}]->(:Board {id: row.board}) USING INDEX l:LISTED_ON(url)
  RETURN 'LISTING' AS via, p
  UNION
  MATCH (p:Posting {id: row.sharedId})
  RETURN 'SHARED_ID' AS via, p
  UNION
  MATCH (p:Posting {id: row.ownId})
  RETURN 'OWN_ID' AS via, p
  UNION
  MATCH (p:Posting {numberKey: row.numberKey})
  WITH p LIMIT 32
  RETURN 'NUMBER' AS via, p
  UNION
  MATCH (p:Posting {textKey: row.textKey})
  WITH p LIMIT 32
  RETURN 'TEXT' AS via, p
  UNION
  MATCH (p:Posting {jobKey: row.jobKey})
  WITH p, row LIMIT 32
  WHERE NOT EXISTS {
    MATCH (p)-[l:LISTED_ON]->(:Board {id: row.board})
    WHERE l.closedAt IS NULL AND l.url <> row.url
  }
  RETURN 'JOB' AS via, p
}
WITH row, via, p, via IN ['NUMBER', 'TEXT', 'JOB'] AS compared
CALL (row, p) {
  OPTIONAL MATCH (p)-[l:LISTED_ON]->(:Board {id: row.board})
  WHERE l.url = row.url OR l.url IS NULL OR row.url IS NULL
  RETURN l ORDER BY l.url = row.url DESC, l.url LIMIT 1
}
RETURN row.index AS index, via,
  p {.id, .title, .seniority, .identifier, .url, .employmentType, .salaryCurrency, .salaryUnit, .salaryMin, .salaryMax,
    .textKey, .sketch, .contentHash, .documentHash, .firstSeen, .lastSeen, .validThrough, .closedAt} AS posting,
  [key IN keys(p) WHERE p[key] <> []] AS properties,
  EXISTS { (p)-[:LISTED_ON]->(:Board) } AS listed,
  EXISTS { MATCH (p)-[open:LISTED_ON]->(:Board) WHERE open.closedAt IS NULL } AS open,
  l {.url, .contentHash, .documentHash, .superseded, .firstSeen, .lastSeen, .closedAt} AS listing,
  EXISTS {
    MATCH (p)-[other:LISTED_ON]->(:Board {id: row.board})
    WHERE other.closedAt IS NULL AND other.url <> row.url
  } AS elsewhere,
  EXISTS { (p)-[:DIFFERS_FROM]-(:Posting)-[:LISTED_ON]->(:Board {id: row.board}) } AS different,
  CASE WHEN compared THEN COLLECT { MATCH (p)-[:AT]->(c:Company) RETURN c.id } ELSE [] END AS companies,
  CASE WHEN compared THEN COLLECT { MATCH (p)-[:IN]->(place:Location) RETURN place.id } ELSE [] END AS places,
  CASE WHEN compared THEN COLLECT { MATCH (p)-[:IN]->(:Location)-[:WITHIN*0..2]->(around:Location) RETURN around.id }
    ELSE [] END AS around,
  CASE WHEN compared THEN COLLECT { MATCH (p)-[:REQUIRES]->(s:Skill) RETURN s.id } ELSE [] END AS skills
