// Others need not wait until it ends by itself.
MATCH (l:Lease {id: $id})
SET l.asked = $holder
WITH l
WHERE l.holder = $holder
SET l.until = datetime.realtime()
