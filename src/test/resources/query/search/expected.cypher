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
        edges: {
          snippet: [node0.title, node0.text, node0.name, node0.aliases],
          node: CASE WHEN node0:Board THEN {
            label: 'Board',
            node: {
              id: node0.id
            }
          } WHEN node0:Company THEN {
            label: 'Company',
            node: {
              id: node0.id
            }
          } WHEN node0:Location THEN {
            label: 'Location',
            node: {
              id: node0.id
            }
          } WHEN node0:Posting THEN {
            label: 'Posting',
            node: {
              id: node0.id,
              title: node0.title,
              company: COLLECT {
                MATCH (node0)-[:AT]->(company2)
                RETURN {
                  name: company2.name
                } LIMIT 1
              }
            }
          } WHEN node0:Role THEN {
            label: 'Role',
            node: {
              id: node0.id
            }
          } WHEN node0:Skill THEN {
            label: 'Skill',
            node: {
              id: node0.id,
              name: node0.name,
              postings: {
                rows: COLLECT {
                  MATCH (node0)<-[:REQUIRES]-(posting3)
                  WITH posting3 ORDER BY posting3.datePosted IS NULL ASC, posting3.datePosted DESC, posting3.id DESC LIMIT $p4
                  RETURN {
                    cursor: [posting3.datePosted, posting3.id],
                    row: {
                      nodes: {
                        title: posting3.title
                      }
                    }
                  }
                }
              }
            }
          } WHEN node0:Source THEN {
            label: 'Source',
            node: {
              id: node0.id
            }
          } END
        }
      }
    }
  },
  total: COUNT {
    CALL () {CALL {
  WITH $p5 AS types
  WHERE 'POSTING' IN types
  CALL db.index.fulltext.queryNodes('posting_text', $p6, {limit: 1000}) YIELD node, score
  RETURN node, score
  UNION ALL
  WITH $p5 AS types
  WHERE size([type IN types WHERE type <> 'POSTING']) > 0
  CALL db.index.fulltext.queryNodes('entity_name', $p6, {limit: 1000}) YIELD node, score
  WHERE any(label IN labels(node) WHERE toUpper(label) IN types)
  RETURN node, score
  UNION ALL
  MATCH (:Name {key: toLower(trim($p7))})-[:NAMES]->(node)
  WHERE any(label IN labels(node) WHERE toUpper(label) IN $p5)
  RETURN node, CASE toLower(node.name) WHEN toLower(trim($p7)) THEN 200.0 ELSE 100.0 END AS score
}
WITH node, sum(score) AS score
RETURN node, score
    }
    RETURN node
  }
} AS result;
