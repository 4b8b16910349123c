// Words of postings, and names of all else. The analyzer leaves out accents and English function words and knows no
// language beyond that: postings come in many. Not eventually consistent: what was loaded is found at once.
CREATE FULLTEXT INDEX posting_text IF NOT EXISTS FOR (p:Posting) ON EACH [p.title, p.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};

CREATE FULLTEXT INDEX entity_name IF NOT EXISTS FOR (n:Company|Role|Skill|Location) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
