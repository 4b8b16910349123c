// How many entities nothing names any more. What people have curated stays, named or not: its version tells.
//   Columns: orphans
MATCH (e:Company|Role|Skill|Location|Board)
WHERE coalesce(e.version, 0) = 0 AND NOT EXISTS { (e)<-[:AT|FOR|REQUIRES|IN|WITHIN|LISTED_ON]-() }
RETURN count(e) AS orphans
