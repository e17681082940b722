// Reads what a contestant commits, read-committed, in a process of its own. argv: JSON of { brokers, topics }.
// Messages in: 'again' forgets what was seen; 'tell' → { topic: { records, latencies: sorted ms } }.
import { connectCluster } from '#stream';
import { sentAt } from './corpus.js';

const { brokers, topics } = JSON.parse(process.argv[2]);
const cluster = connectCluster({ brokers }, { clientId: 'bench-watch' });
let seen = new Map();

await cluster.read({
  topics,
  from: 'end',
  onRecord: ({ topic, headers }) => {
    const { traceparent } = headers;
    if (traceparent === undefined) return;
    if (!seen.has(topic)) seen.set(topic, []);
    seen.get(topic).push(Date.now() - sentAt(traceparent));
  },
});

process.on('message', (message) => {
  if (message === 'again') seen = new Map();
  else process.send(Object.fromEntries([...seen].map(([topic, ms]) => [topic, ms.sort((a, b) => a - b)])));
});
process.on('disconnect', () => process.exit());
process.send('ready');
