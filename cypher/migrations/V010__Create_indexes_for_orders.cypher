// Pages of postings in the order of their titles, and in that of their pay.
CREATE INDEX posting_title IF NOT EXISTS FOR (p:Posting) ON (p.title, p.id);
CREATE INDEX posting_salary IF NOT EXISTS FOR (p:Posting) ON (p.salaryAnnualMax, p.id);
