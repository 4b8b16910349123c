// Who hires for what, where? For each country the roles with the most postings, who has them, and in which cities.
MATCH (country:Location {kind: 'COUNTRY'})<-[:WITHIN*0..2]-(place:Location)<-[:IN]-(p:Posting),
      (p)-[:FOR]->(role:Role)
OPTIONAL MATCH (p)-[:AT]->(company:Company)
WITH country, role, count(DISTINCT p) AS postings, collect(DISTINCT company.name) AS companies,
     collect(DISTINCT place.name) AS places
RETURN country.name AS country, role.name AS role, postings, companies, places
ORDER BY country, postings DESC, role
LIMIT 200;
