CALL () {CALL {
  MATCH (node:Posting)
  WHERE node.url = $p0
  RETURN node, 0 AS rank
  UNION ALL
  MATCH (node:Posting)-[listing:LISTED_ON]->()
  WHERE listing.url = $p0
  RETURN node, 1 AS rank
}
WITH node
ORDER BY rank, node.closedAt IS NOT NULL, node.lastSeen DESC, node.id
LIMIT 1
RETURN node
}
WITH node AS posting0
RETURN {
  id: posting0.id,
  url: posting0.url,
  listings: COLLECT {
    MATCH (posting0)-[via2:LISTED_ON]->(board1)
    WITH via2, board1 ORDER BY via2.firstSeen ASC, board1.name ASC, board1.id ASC LIMIT $p1
    RETURN {
      url: via2.url,
      board: {
        name: board1.name
      }
    }
  }
} AS result LIMIT 1;

CALL () {CALL {
  MATCH (node:Posting)
  WHERE node.url = $p0
  RETURN node, 0 AS rank
  UNION ALL
  MATCH (node:Posting)-[listing:LISTED_ON]->()
  WHERE listing.url = $p0
  RETURN node, 1 AS rank
}
WITH node
ORDER BY rank, node.closedAt IS NOT NULL, node.lastSeen DESC, node.id
LIMIT 1
RETURN node
}
WITH node AS posting0
RETURN {
  id: posting0.id
} AS result LIMIT 1;

CALL () {CALL {
  MATCH (node:Posting)
  WHERE node.url = $p0
  RETURN node, 0 AS rank
  UNION ALL
  MATCH (node:Posting)-[listing:LISTED_ON]->()
  WHERE listing.url = $p0
  RETURN node, 1 AS rank
}
WITH node
ORDER BY rank, node.closedAt IS NOT NULL, node.lastSeen DESC, node.id
LIMIT 1
RETURN node
}
WITH node AS posting0
RETURN {
  id: posting0.id
} AS result LIMIT 1;
