// What a posting was before a change.
CREATE CONSTRAINT posting_version_id IF NOT EXISTS FOR (v:PostingVersion) REQUIRE v.id IS UNIQUE;

// Postings whose last day has passed, and those that were closed long ago.
CREATE INDEX posting_valid_through IF NOT EXISTS FOR (p:Posting) ON (p.validThrough);
CREATE INDEX posting_closed_at IF NOT EXISTS FOR (p:Posting) ON (p.closedAt);
