// The text of postings that were loaded before there was any: their descriptions without the tags and the entities that
// sanitised HTML has.
MATCH (p:Posting)
WHERE p.text IS NULL AND p.description IS NOT NULL
CALL (p) {
  WITH p, reduce(text = '', part IN split(p.description, '<') | text + ' ' + last(split(part, '>'))) AS text
  SET p.text = trim(replace(replace(replace(replace(text, '&nbsp;', ' '), '&lt;', '<'), '&gt;', '>'), '&amp;', '&'))
} IN TRANSACTIONS OF 1000 ROWS;
