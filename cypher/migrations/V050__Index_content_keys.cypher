// Postings that may say the same: by company, role and places, by their words, and by the company's number.
CREATE INDEX posting_job_key IF NOT EXISTS FOR (p:Posting) ON (p.jobKey);
CREATE INDEX posting_text_key IF NOT EXISTS FOR (p:Posting) ON (p.textKey);
CREATE INDEX posting_number_key IF NOT EXISTS FOR (p:Posting) ON (p.numberKey);
