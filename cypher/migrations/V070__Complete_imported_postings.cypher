// The importer of a bulk load can't write a list without elements, which postings have that name no employment type.
MATCH (p:Posting)
WHERE p.employmentType IS NULL
CALL (p) {
  SET p.employmentType = []
} IN TRANSACTIONS OF 10000 ROWS;
