RETURN {
  rows: COLLECT {
    CALL () {CALL {
  WITH $p0 AS types
  WHERE 'POSTING' IN types
  CALL db.index.fulltext.queryNodes('posting_text', $p1, {limit: 1000}) YIELD node, score
  RETURN node, score
  UNION ALL
  WITH $p0 AS types
  WHERE size([type IN types WHERE type <> 'POSTING']) > 0
  CALL db.index.fulltext.queryNodes('entity_name', $p1, {limit: 1000}) YIELD node, score
  WHERE any(label IN labels(node) WHERE toUpper(label) IN types)
  RETURN node, score
  UNION ALL
  MATCH (:Name {key: toLower(trim($p2))})-[:NAMES]->(node)
  WHERE any(label IN labels(node) WHERE toUpper(label) IN $p0)
  RETURN node, CASE toLower(node.name) WHEN toLower(trim($p2)) THEN 200.0 ELSE 100.0 END AS score
}
WITH node, sum(score) AS score
RETURN node, score
    }
    WITH node AS node0, score AS score1 ORDER BY score1 DESC, node0.id ASC LIMIT $p3
    RETURN {
      cursor: [score1, node0.id],
      row: {
        nodes: CASE WHEN node0:Board THEN {
          label: 'Board',
          node: {
          }
        } WHEN node0:Company THEN {
          label: 'Company',
          node: {
            name: node0.name
          }
        } WHEN node0:Location THEN {
          label: 'Location',
          node: {
          }
        } WHEN node0:Posting THEN {
          label: 'Posting',
          node: {
          }
        } WHEN node0:Role THEN {
          label: 'Role',
          node: {
            name: node0.name
          }
        } WHEN node0:Skill THEN {
          label: 'Skill',
          node: {
          }
        } WHEN node0:Source THEN {
          label: 'Source',
          node: {
          }
        } END
      }
    }
  }
} AS result;
