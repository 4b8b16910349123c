// The postings of a company, a role and a place, newest first.
CREATE INDEX at_posted IF NOT EXISTS FOR ()-[r:AT]-() ON (r.entity, r.posted);
CREATE INDEX for_posted IF NOT EXISTS FOR ()-[r:FOR]-() ON (r.entity, r.posted);
CREATE INDEX in_posted IF NOT EXISTS FOR ()-[r:IN]-() ON (r.entity, r.posted);
