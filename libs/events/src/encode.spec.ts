import { describe, expect, it } from '@jest/globals';
import { EXAMPLES } from './contract/examples.js';
import { decodeJson, decodeSignal } from './decode-json.js';
import { encode } from './encode.js';
import type { EmittedKind } from './encode.js';
import type { InputRecord, OutputRecord } from './record.js';

const TO = { topic: 'any', source: '/tautline/test' };
const [alert] = EXAMPLES.alert;
const [signal] = EXAMPLES.signal;
const [withdrawal] = EXAMPLES.withdrawal;
const [tick] = EXAMPLES.tick;
const [level] = EXAMPLES.level;
const [enriched] = EXAMPLES.enriched;
if (!alert || !signal || !withdrawal || !tick || !level || !enriched) throw new Error('an example is missing');

/** As a broker would hand the record back. */
const received = (output: OutputRecord, value: unknown = output.value): InputRecord => ({
  topic: output.topic,
  partition: 0,
  offset: 0,
  timestamp: 0,
  key: null,
  value: typeof value === 'string' ? new TextEncoder().encode(value) : null,
  headers: output.headers,
});

const OUT: readonly [kind: EmittedKind, output: OutputRecord, key: string, id: string, type: string, time: string][] = [
  ['alert', encode('alert', alert, TO), 'IRN~USA', `${alert.id}:1`, 'com.tautline.alert.escalation.raised', alert.at],
  ['signal', encode('signal', signal, TO), 'IRN~USA', signal.id, 'com.tautline.signal.observed', signal.occurredAt],
  ['level', encode('level', level, TO), 'IRN~USA', 'IRN~USA@0.3.41', 'com.tautline.level.changed', level.at],
  [
    'withdrawal',
    encode('withdrawal', withdrawal, TO),
    'IRN~USA',
    `${signal.id}:withdrawn`,
    'com.tautline.signal.withdrawn',
    withdrawal.fragment.publishedAt,
  ],
  ['tick', encode('tick', tick, TO), 'tick', `tick:${tick.at}`, 'com.tautline.tick', tick.at],
  [
    'enriched',
    encode('enriched', enriched, TO),
    'harbour-post/2026-02-26-carrier',
    'harbour-post/2026-02-26-carrier#0.1',
    'com.tautline.fragment.enriched',
    enriched.publishedAt,
  ],
  [
    'fragment',
    encode('fragment', { ...enriched, status: 'canceled' }, TO),
    'harbour-post/2026-02-26-carrier',
    'harbour-post/2026-02-26-carrier#0.1',
    'com.tautline.fragment.canceled',
    enriched.publishedAt,
  ],
];

describe('encode', () => {
  it.each(OUT)('writes the attributes of one %s', (_kind, output, key, id, type, time) => {
    expect(output.key).toBe(key);
    expect(output.headers).toMatchObject({
      ce_specversion: '1.0',
      ce_id: id,
      ce_type: type,
      ce_source: '/tautline/test',
      ce_time: time,
      'content-type': 'application/json',
    });
  });

  it('lets alerts be filtered by their headers', () => {
    expect(encode('alert', alert, TO).headers).toMatchObject({
      ce_subject: 'IRN~USA',
      ce_kind: 'escalation',
      ce_level: 'watch',
      ce_previouslevel: 'calm',
      ce_actors: 'IRN,USA',
      ce_lifecycle: 'raised',
    });
  });

  it('names extensions as CloudEvents allows', () => {
    for (const [, output] of OUT) {
      for (const name of Object.keys(output.headers)) expect(name).toMatch(/^(ce_[a-z0-9]{1,20}|content-type)$/);
    }
  });

  it('puts a tick into the partition it is for', () => {
    expect(encode('tick', tick, { ...TO, partition: 5 }).partition).toBe(5);
  });
});

describe('decodeJson', () => {
  it('reads back what encode wrote', () => {
    expect(decodeJson('alert', received(encode('alert', alert, TO)))).toEqual({ ok: true, value: alert });
    expect(decodeJson('level', received(encode('level', level, TO)))).toEqual({ ok: true, value: level });
    expect(decodeJson('enriched', received(encode('enriched', enriched, TO)))).toEqual({ ok: true, value: enriched });
  });

  it('tells the records of the signal log apart', () => {
    expect(decodeSignal(received(encode('signal', signal, TO)))).toEqual({ ok: true, value: signal });
    expect(decodeSignal(received(encode('withdrawal', withdrawal, TO)))).toEqual({ ok: true, value: withdrawal });
    expect(decodeSignal(received(encode('tick', tick, TO)))).toEqual({ ok: true, value: tick });
  });

  const WRONG: readonly [error: string, path: string | undefined, value: unknown][] = [
    ['NoValue', undefined, null],
    ['InvalidJson', undefined, '{'],
    ['NotAnObject', undefined, '[]'],
    ['UnknownSchema', 'schema', { ...signal, schema: '2.0' }],
    ['UnknownValue', 'op', { ...signal, op: 'guessed' }],
    ['OutOfRange', 'intensity', { ...signal, intensity: 11 }],
    ['InvalidTime', 'occurredAt', { ...signal, occurredAt: '2026-02-26T18:04:00+01:00' }],
    [
      'WrongType',
      'evidence.cues[0].start',
      { ...signal, evidence: { ...signal.evidence, cues: [{ start: '0', end: 1, rule: 'r' }] } },
    ],
    ['MissingField', 'fragment.source.id', { ...signal, fragment: { ...signal.fragment, source: {} } }],
    ['InvalidTime', 'at', { ...tick, at: 'now' }],
  ];

  it.each(WRONG)('refuses as %s at %s', (error, path, value) => {
    const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
    const decoded = decodeSignal(received(encode('signal', signal, TO), text));
    expect(decoded).toMatchObject({ ok: false, refusal: { error, ...(path ? { path } : {}) } });
  });
});
