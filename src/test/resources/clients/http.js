// Holds a server to the specification of GraphQL over HTTP: node http.js URL
import { serverAudits } from 'graphql-http';

const demands = serverAudits({ url: process.argv[2] }).filter((audit) => /^(MUST|SHOULD)/.test(audit.name));
let failures = 0;
for (const audit of demands) {
  const result = await audit.fn();
  if (result.status !== 'ok') {
    failures++;
    console.log(`${audit.id} ${audit.name}: ${result.reason}`);
  }
}
console.log(`${demands.length} demands, ${failures} failures`);
process.exit(failures === 0 && demands.length > 0 ? 0 : 1);
