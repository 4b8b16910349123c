// What the graph already knows that may be the posting of a row: the one listed at the row's address on its board,
// and those under the two ids that it may have.
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
}
OPTIONAL MATCH (p)-[l:LISTED_ON]->(:Board {id: row.board})
RETURN row.index AS index, via,
  p {.id, .identifier, .url, .contentHash, .documentHash, .firstSeen, .lastSeen} AS posting,
  [key IN keys(p) WHERE p[key] <> []] AS properties,
  EXISTS { (p)-[:LISTED_ON]->(:Board) } AS listed,
  l {.url, .contentHash, .documentHash, .superseded, .firstSeen, .lastSeen} AS listing
