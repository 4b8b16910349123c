// Takes the lease or renews it, by the database's clock. Setting a property first locks the node, so that of two that
// come at once the second sees what the first has done.
//   Columns: holder (the one that has it now)
MERGE (l:Lease {id: $id})
SET l.asked = $holder
WITH l, datetime.realtime() AS now
SET l.holder = CASE WHEN l.until IS NULL OR l.until <= now THEN $holder ELSE l.holder END
SET l.until = CASE WHEN l.holder = $holder THEN now + duration({milliseconds: $milliseconds}) ELSE l.until END
RETURN l.holder AS holder
