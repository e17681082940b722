import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownTuning, TuningError } from '#escalation';
import { decodeSignal, topicCatalogue, traceOf, type InputRecord } from '#events';
import { parseFilters } from '#letters';
import { retryAfter } from '#outbound';
import { KeyFileError, parseKeyFile, Problem } from '#platform';
import { parseCommit } from '#stream';
import { parseLine } from '../../apps/cli/src/parse-line.js';
import { redriveRequest, skipRequest } from '../../apps/console/src/letters/requests.js';
import { parseWebhookFile } from '../../apps/delivery/src/webhooks/webhook-file.js';
import { GazetteerError } from '../../libs/tagging/src/gazetteers/read.js';
import { addOwn } from '../../libs/tagging/src/gazetteers/own.js';

const RUNS = { numRuns: 1_000 };

/** The error that `read` ends in, if it does. */
function errorOf(read: () => unknown): unknown {
  try {
    read();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Text, JSON, and lists under one of the names that files have; now and then with an alias, a tab or a byte-order mark. */
const fileText = (list: string, field: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.json(),
    fc.constantFrom(
      '',
      '- &a [*a]',
      `${list}:`,
      `${list}: {}`,
      `${list}:\n\t- 1`,
      '\uFEFF',
      '%TAG ! x',
      `${list}: [[]]`,
    ),
    fc
      .array(fc.dictionary(field, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 }), { maxLength: 4 })
      .map((entries) => JSON.stringify({ [list]: entries })),
  );

const KEY_FIELDS = fc.constantFrom('name', 'sha256', 'scopes', 'expires', 'requestsPerMinute', '__proto__');
const WEBHOOK_FIELDS = fc.constantFrom('id', 'url', 'secrets', 'kind', 'dyad', 'minLevel', 'description', '__proto__');

describe('what comes from outside is read, or refused in words', () => {
  it('files of keys', () => {
    fc.assert(
      fc.property(fileText('keys', KEY_FIELDS), (text) => {
        const error = errorOf(() => parseKeyFile({ name: 'keys.yaml', text }));
        expect(error === undefined || error instanceof KeyFileError).toBe(true);
        if (error instanceof Error) expect(error.message).toContain('keys.yaml');
      }),
      RUNS,
    );
  });

  it('files of webhooks', () => {
    fc.assert(
      fc.property(fileText('webhooks', WEBHOOK_FIELDS), (text) => {
        const error = errorOf(() => parseWebhookFile({ name: 'webhooks.yaml', text }, {}));
        if (error !== undefined) expect((error as Error).message).toMatch(/^webhooks\.yaml|alias/i);
      }),
      RUNS,
    );
  });

  it('changes to the tuning', () => {
    const changes = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.constantFrom('ladder', 'halfLives', 'weights', 'windows', 'version', 'divergence', '__proto__'),
        fc.jsonValue(),
      ),
    );
    fc.assert(
      fc.property(changes, (some) => {
        const error = errorOf(() => ownTuning({ name: 'desk.yaml', changes: some }));
        expect(error === undefined || error instanceof TuningError).toBe(true);
      }),
      RUNS,
    );
  });

  it('lines of an own gazetteer', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc
        .array(fc.constantFrom('group:', 'x', '|', ' ', '-', '?', '!', '~', ';', 'state:IRN', '2024-02–', 'minister'), {
          maxLength: 15,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const error = errorOf(() => addOwn(new Map(), { name: 'own.txt', text: lines.join('\n') }));
        expect(error === undefined || error instanceof GazetteerError).toBe(true);
      }),
      RUNS,
    );
  });

  it('lines of a file to publish', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = parseLine(text, Date.parse('2026-02-20T10:00:00Z'));
        expect(read.ok || read.refusal.message.length > 0).toBe(true);
      }),
      RUNS,
    );
  });

  it('filters of dead letters', () => {
    const filter = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc
        .tuple(
          fc.constantFrom('error', 'failures', 'time', 'message', 'constructor', ''),
          fc.constantFrom('=', '!=', '=~', '<', '>', '=='),
          fc.string({ maxLength: 20 }),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(filter, (text) => {
        const error = errorOf(() => parseFilters([text]));
        if (error !== undefined) expect((error as Error).message).toContain('filter ');
      }),
      RUNS,
    );
  });

  it('requests about dead letters', () => {
    const body = fc.dictionary(
      fc.constantFrom('ids', 'filters', 'all', 'dryRun', 'value', 'because', 'other', '__proto__'),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(body, (given) => {
        for (const read of [redriveRequest, skipRequest]) {
          const error = errorOf(() => read(given));
          expect(error === undefined || error instanceof Problem).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('headers: Retry-After and traceparent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat().map(String)), (header) => {
        expect(retryAfter(header, 0) ?? 0).toBeGreaterThanOrEqual(0);
        expect(traceOf({ traceparent: header }) ?? header).toBe(header);
      }),
      RUNS,
    );
  });

  it('records of the log of signals', () => {
    const { signals } = topicCatalogue();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
        (value) => {
          const record: InputRecord = {
            ...{ topic: signals.name, partition: 0, offset: 0, timestamp: 0, headers: {} },
            key: null,
            value,
          };
          const read = decodeSignal(record);
          expect(read.ok || read.refusal.message.length > 0).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('records of the log of commits', () => {
    // The beginning of a key that is read: its version, and the length of a group's name.
    const key = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.uint8Array({ maxLength: 40 }).map((rest) => Uint8Array.of(0, 1, 0, 2, 103, 103, ...rest)),
    );
    const value = fc.option(
      fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc
          .tuple(fc.integer({ min: 0, max: 5 }), fc.uint8Array({ maxLength: 40 }))
          .map(([version, rest]) => Uint8Array.of(0, version, ...rest)),
      ),
    );
    fc.assert(
      fc.property(key, value, (k, v) => {
        const commit = parseCommit({ key: k, value: v, timestamp: 0 });
        expect(commit === null || Number.isInteger(commit.partition)).toBe(true);
      }),
      RUNS,
    );
  });
});
