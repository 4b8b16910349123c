// What a document stated that is there again, unchanged: found by the hash of the document, before that is read.
CREATE INDEX posting_document_hash IF NOT EXISTS FOR (p:Posting) ON (p.documentHash);
CREATE INDEX listed_on_document_hash IF NOT EXISTS FOR ()-[l:LISTED_ON]-() ON (l.documentHash);
