// Before changed content replaces a posting: what it said before goes, entities and listings stay. What other boards
// had added goes with it, so their listings are marked to add it again when they are next seen.
UNWIND $rows AS row
MATCH (p:Posting {id: row.id})
SET p = {id: p.id}
WITH p
MATCH (p)-[r:AT|FOR|IN|REQUIRES|LISTED_ON]->()
FOREACH (listing IN CASE type(r) WHEN 'LISTED_ON' THEN [r] ELSE [] END | SET listing.superseded = true)
FOREACH (said IN CASE type(r) WHEN 'LISTED_ON' THEN [] ELSE [r] END | DELETE said)
