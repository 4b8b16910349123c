// What the words of a text are found in, and how well each matches.
//   $text: the words as they were typed.  $textQuery: the same as a query of the full-text indexes.  $types: labels in
//   upper case.  Columns: node, score.
// The indexes give what matches best first; of each index 1,000 nodes are ranked. What has just this name is far ahead,
// before what has it as an alias: no index tells C++ from C, or finds what is called IT.
CALL {
  WITH $types AS types
  WHERE 'POSTING' IN types
  CALL db.index.fulltext.queryNodes('posting_text', $textQuery, {limit: 1000}) YIELD node, score
  RETURN node, score
  UNION ALL
  WITH $types AS types
  WHERE size([type IN types WHERE type <> 'POSTING']) > 0
  CALL db.index.fulltext.queryNodes('entity_name', $textQuery, {limit: 1000}) YIELD node, score
  WHERE any(label IN labels(node) WHERE toUpper(label) IN types)
  RETURN node, score
  UNION ALL
  MATCH (:Name {key: toLower(trim($text))})-[:NAMES]->(node)
  WHERE any(label IN labels(node) WHERE toUpper(label) IN $types)
  RETURN node, CASE toLower(node.name) WHEN toLower(trim($text)) THEN 200.0 ELSE 100.0 END AS score
}
WITH node, sum(score) AS score
RETURN node, score
