// What leads from a posting to its company, role and places says to whom it leads and how new the posting is, so that an
// index has the postings of each of them in order: the newest twenty are read, whether it has a hundred or a million.
// A posting without a date comes last, at the beginning of year 0.
MATCH (p:Posting)-[r:AT|FOR|IN]->(e)
WHERE r.posted IS NULL
CALL (p, r, e) {
  SET r.entity = e.id, r.posted = coalesce(p.datePosted, date('0000-01-01'))
} IN TRANSACTIONS OF 10000 ROWS;
