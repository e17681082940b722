import { expect, it } from '@jest/globals';
import { silent } from '../logger.js';
import { jsonCodec } from '../server/changelog.js';
import { serverHealth } from '../server/health.js';
import type { PartitionMemory } from '../server/memory-port.js';
import { Owner } from '../server/owner.js';
import type { Fetched, PartitionPort } from '../server/partition-port.js';

const done = (): Promise<void> => Promise.resolve();
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const memory: PartitionMemory = {
  ...{ own: done, check: done, write: done, clear: done, restore: done, settle: done },
  open: () => Promise.resolve(true),
  read: () => Promise.resolve(new Map()),
  size: () => Promise.resolve(0),
};

const member = { ok: true, reason: '' };

// tulios/kafkajs#659
it('a fetch that is never answered is reported as unhealthy after a minute, and no longer once it is answered', async () => {
  let now = 0;
  let answer: (fetched: Fetched) => void = () => undefined;
  const port: PartitionPort = {
    producer: () => Promise.resolve({ begin: () => Promise.reject(new Error('nothing to send')), close: done }),
    committed: () => Promise.resolve(null),
    bounds: () => Promise.resolve({ start: 0, end: 0 }),
    record: () => Promise.resolve(null),
    changelog: done,
    fetch: () => new Promise((resolve) => (answer = resolve)),
    close: done,
  };
  const owner = new Owner(
    { port, memory, stories: null },
    {
      ...{ topic: 'in', partition: 0, partitions: 1, maxRecords: 10, idleCheck: 1_000, pause: { first: 0, most: 0 } },
      handler: () => Promise.resolve({ outputs: [], states: new Map() }),
      deadLetter: ({ key, value }) => ({ topic: 'dead', key, value, headers: {} }),
      changelog: { topic: 'log', codec: jsonCodec, mostBytes: 1_000_000 },
      ...{ logger: silent, observer: {}, newToken: () => 'token', now: () => now, confirmed: done },
    },
  );
  const health = (): { ok: boolean; reasons: string[] } => serverHealth([owner.health()], member);
  owner.start();
  while (owner.health().state !== 'owned') await turn();

  now = 60_000;
  expect(health().ok).toBe(true);
  now = 61_000;
  expect(health()).toMatchObject({ ok: false, reasons: ['in/0 stands still since 1970-01-01T00:00:00.000Z'] });

  answer({ records: [], next: 0 });
  await turn();
  expect(health().ok).toBe(true);

  const stopped = owner.stop();
  answer({ records: [], next: 0 });
  await stopped;
});
