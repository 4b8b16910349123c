// The posting at an address: the one whose canonical address it is, before one that a board lists there; of several the
// one that is open, and was seen last.
//   $url: the address.  Columns: node.
CALL {
  MATCH (node:Posting)
  WHERE node.url = $url
  RETURN node, 0 AS rank
  UNION ALL
  MATCH (node:Posting)-[listing:LISTED_ON]->()
  WHERE listing.url = $url
  RETURN node, 1 AS rank
}
WITH node
ORDER BY rank, node.closedAt IS NOT NULL, node.lastSeen DESC, node.id
LIMIT 1
RETURN node
