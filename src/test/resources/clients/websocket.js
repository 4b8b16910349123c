// Asks a server over graphql-transport-ws: node websocket.js URL
import assert from 'node:assert';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const client = createClient({ url: process.argv[2], webSocketImpl: WebSocket, retryAttempts: 0 });

async function ask(query, variables) {
  for await (const answer of client.iterate({ query, variables })) {
    return answer;
  }
}

const found = await ask('query ($name: String!) { skill(name: $name) { id } }', { name: 'Java' });
assert.deepStrictEqual(found.data, { skill: { id: 'skill:java' } });
const wrong = await ask('{ nothing }');
assert.strictEqual(wrong.errors[0].extensions.code, 'BAD_USER_INPUT');
const again = await ask('{ __typename }');
assert.deepStrictEqual(again.data, { __typename: 'Query' });
await client.dispose();
console.log('answered');
