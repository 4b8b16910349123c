// The id of an entity that was merged into another one; NAMES leads to that one.
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (f:FormerId) REQUIRE f.id IS UNIQUE;

// Whoever writes entities locks the one turn first.
CREATE CONSTRAINT turn_id IF NOT EXISTS FOR (t:Turn) REQUIRE t.id IS UNIQUE;
