// The newest postings, and pages of them after a (date, id).
CREATE INDEX posting_date_posted IF NOT EXISTS FOR (p:Posting) ON (p.datePosted, p.id);

// The posting behind an address.
CREATE INDEX posting_url IF NOT EXISTS FOR (p:Posting) ON (p.url);
CREATE INDEX listed_on_url IF NOT EXISTS FOR ()-[l:LISTED_ON]-() ON (l.url);

// Entities by name, and pages of them after a (name, id).
CREATE INDEX company_name IF NOT EXISTS FOR (c:Company) ON (c.name, c.id);
CREATE INDEX role_name IF NOT EXISTS FOR (r:Role) ON (r.name, r.id);
CREATE INDEX skill_name IF NOT EXISTS FOR (s:Skill) ON (s.name, s.id);
CREATE INDEX location_name IF NOT EXISTS FOR (l:Location) ON (l.name, l.id);
CREATE INDEX board_name IF NOT EXISTS FOR (b:Board) ON (b.name, b.id);
