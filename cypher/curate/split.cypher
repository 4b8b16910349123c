// Makes a listing of a posting a posting of its own, and remembers that the two differ. Until the board's document is
// loaded again it says what the other one says; then its own content takes the place of that, and so does the other's,
// since nothing remembers which of the two had said what.
//   Columns: id (of the new posting; no row if the posting has no such listing, or no other one)
MATCH (p:Posting {id: $posting})-[l:LISTED_ON {url: $url}]->(b:Board)
WHERE EXISTS { MATCH (p)-[other:LISTED_ON]->(:Board) WHERE other <> l }
MERGE (own:Posting {id: $id})
SET own = p {.*, id: $id, url: l.url, documentHash: null, identifier: null, numberKey: null}
CREATE (own)-[listing:LISTED_ON]->(b)
SET listing = properties(l), listing.contentHash = ''
REMOVE listing.documentHash
DELETE l
MERGE (own)-[:DIFFERS_FROM]->(p)
WITH DISTINCT own, p
CALL (own, p) {
  MATCH (p)-[r:AT]->(company)
  MERGE (own)-[same:AT]->(company)
    ON CREATE SET same = properties(r)
}
CALL (own, p) {
  MATCH (p)-[r:FOR]->(role)
  MERGE (own)-[same:FOR]->(role)
    ON CREATE SET same = properties(r)
}
CALL (own, p) {
  MATCH (p)-[r:IN]->(place)
  MERGE (own)-[same:IN]->(place)
    ON CREATE SET same = properties(r)
}
CALL (own, p) {
  MATCH (p)-[r:REQUIRES]->(skill)
  CREATE (own)-[required:REQUIRES]->(skill)
  SET required = properties(r)
}
CALL (p) {
  MATCH (p)-[rest:LISTED_ON]->(:Board)
  SET rest.contentHash = ''
  REMOVE rest.documentHash
}
RETURN own.id AS id
