import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { topicCatalogue } from '#events';
import { createLogger, Problem, type RunningApp } from '#platform';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { alertRecord } from '../../../test/support/sample-alert.js';
import { startDelivery } from './index.js';
import { filterOf, limitOf, positionOf } from './query.js';
import * as requests from './webhooks/requests.js';

jest.setTimeout(60_000);

const topics = topicCatalogue();
let app: RunningApp;
beforeAll(async () => {
  const cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
  cluster.append(alertRecord());
  app = await startDelivery({ cluster, topics, logger: createLogger('silent'), host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

/** Often what is known, often nearly, often anything. */
const name = fc.oneof(
  fc.constantFrom('kind', 'dyad', 'actor', 'minLevel', 'lifecycle', 'limit', 'before', 'after'),
  fc.string({ maxLength: 12 }),
);
const value = fc.oneof(
  fc.constantFrom('escalation', 'IRN~USA', 'IRN', 'high', 'raised', '10', ';;', '1.2;3;4', ','),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.stringMatching(/^[0-9.;,~]{0,40}$/),
);
const query = fc.array(fc.tuple(name, value), { maxLength: 6 }).map((pairs) => {
  const search = new URLSearchParams();
  for (const [key, text] of pairs) search.append(key, text);
  return search;
});

const TOPICS = [topics.escalation.name, topics.deEscalation.name, topics.divergence.name];

describe('any query', () => {
  it('is read, or refused in words', () => {
    fc.assert(
      fc.property(query, (search) => {
        for (const read of [
          () => filterOf(search),
          () => limitOf(search, { usual: 50, most: 500 }),
          () => positionOf(search.get('before') ?? '', TOPICS, 'no'),
        ]) {
          try {
            read();
          } catch (error) {
            expect(error).toBeInstanceOf(Problem);
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('is answered with what was asked for or a 400, by each door', async () => {
    const door = fc.constantFrom('alerts', 'alerts.atom', 'levels', 'alerts/stream');
    await fc.assert(
      fc.asyncProperty(door, query, fc.string({ maxLength: 20 }), async (path, search, raw) => {
        for (const text of [search.toString(), encodeURI(raw)]) {
          const abort = new AbortController();
          const response = await fetch(`${app.url}/v1/${path}?${text}`, { signal: abort.signal });
          abort.abort();
          expect([200, 400]).toContain(response.status);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const field = fc.oneof(
  fc.constantFrom(
    'url',
    'description',
    'secret',
    'from',
    'status',
    'overlapHours',
    'kind',
    'dyad',
    'actor',
    'minLevel',
  ),
  fc.string({ maxLength: 10 }),
);
const anything = fc.oneof(
  fc.constantFrom('https://1.1.1.1/', 'http://[', 'whsec_AAAA', '2026-01-01T00:00:00Z', 'paused', '__proto__'),
  fc.jsonValue({ maxDepth: 3 }),
);
const body = fc.oneof(fc.jsonValue(), fc.dictionary(field, anything, { noNullPrototype: true }));

describe('any body', () => {
  it('is read, or refused in words', () => {
    const FIELDS = [
      'url',
      'description',
      'secret',
      'from',
      'status',
      'overlapHours',
      'kind',
      'dyad',
      'actor',
      'minLevel',
    ];
    fc.assert(
      fc.property(body, (given) => {
        for (const read of [
          requests.urlIn,
          requests.descriptionIn,
          requests.filterIn,
          requests.secretIn,
          requests.statusIn,
          requests.overlapIn,
          (fields: Parameters<typeof requests.timeIn>[0]) => requests.timeIn(fields, 'from'),
        ]) {
          try {
            read(requests.fieldsIn(given, FIELDS));
          } catch (error) {
            expect(error).toBeInstanceOf(requests.RequestError);
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('is answered without a 500, by each door', async () => {
    const door = fc.constantFrom(
      ['POST', ''],
      ['PATCH', '/x'],
      ['POST', '/x/secret'],
      ['POST', '/x/replay'],
      ['POST', '/x/ping'],
      ['DELETE', '/%00'],
    );
    const content = fc.oneof(
      body.map((given) => JSON.stringify(given)),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(door, content, async ([method = '', path], text) => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(`${app.url}/v1/webhooks${path}`, { method, headers, body: text });
        expect(response.status === 201 || (response.status >= 400 && response.status < 500)).toBe(true);
        await response.text();
      }),
      { numRuns: 300 },
    );
  });
});
