// What people curate has a version, which each of their changes raises, and aliases.
MATCH (e:Company|Role|Skill|Location)
WHERE e.version IS NULL
SET e.version = 0, e.aliases = coalesce(e.aliases, []);
