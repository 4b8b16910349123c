// Stops what an operation still does in the database, when its client has gone away.
//   $operation: what the metadata of the operation's transaction says.  One row for each transaction that it had.
SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE metaData.operation = $operation
TERMINATE TRANSACTIONS transactionId YIELD message
RETURN message
