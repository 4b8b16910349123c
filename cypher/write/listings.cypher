// A listing for each address on a board; one without an address is the only one there.
UNWIND $rows AS row
MATCH (p:Posting {id: row.id})
MATCH (b:Board {id: row.board})
OPTIONAL MATCH (p)-[known:LISTED_ON]->(b) WHERE coalesce(known.url, '') = row.listedAt
FOREACH (listing IN CASE WHEN known IS NULL THEN [] ELSE [known] END | SET listing = row.listing)
FOREACH (new IN CASE WHEN known IS NULL THEN [row.listing] ELSE [] END |
  CREATE (p)-[listing:LISTED_ON]->(b)
  SET listing = new)
