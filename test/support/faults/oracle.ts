import type { Enriched, InputRecord, OutputRecord, Topics } from '#events';
import { createDriver, createStages, offlineAlerts } from '#topology';
import { NUMBER } from './traffic.js';

/** What a run left behind, counted against what it should have. */
export interface Verdict {
  /** Records of the input, forwarded ones not counted. */
  fragments: number;
  signals: number;
  alerts: number;
  lost: string[];
  doubled: string[];
}

export interface Committed {
  /** Each partition in order. */
  fragments: readonly InputRecord[];
  enriched: readonly InputRecord[];
  signals: readonly InputRecord[];
  /** Of all three topics. */
  alerts: readonly InputRecord[];
  deadLetters: readonly InputRecord[];
}

const text = (bytes: Uint8Array | string | null): string =>
  typeof bytes === 'string' ? bytes : Buffer.from(bytes ?? []).toString();

/** The signals apart from `story`, which is the order in which near-duplicates were first seen over all partitions. */
const withoutStory = (value: Uint8Array | string | null): string =>
  JSON.stringify({ ...(JSON.parse(text(value)) as object), story: undefined });

/** Everything but what the other partitions have a say in, and which life of the topic it was. */
function enrichedText(value: Uint8Array | string | null): string {
  const enriched = JSON.parse(text(value)) as Enriched;
  const signals = enriched.signals.map((signal) => ({ ...signal, story: undefined }));
  const coordinates = { ...enriched.coordinates, incarnation: undefined };
  return JSON.stringify({ ...enriched, story: undefined, duplicate: undefined, signals, coordinates });
}

/** Where a refused record lay, and why. */
const refusal = ({ headers }: { headers: OutputRecord['headers'] }): string =>
  ['topic', 'partition', 'offset'].map((at) => headers[`kafka_dlt-original-${at}`]).join('/') +
  ` ${headers['tautline-error']}`;

/**
 * DESIGN §6: (a) the enriched fragments and the signals are, as a set, those of the distinct fragments scored offline; (b) the alerts are, byte for byte and
 * in order, those of the signals folded offline. And every record of the input has one outcome.
 */
export function judge(committed: Committed, topics: Topics): Verdict {
  const { enricher, alerter } = createStages(topics);
  const verdict: Verdict = {
    fragments: new Set(committed.fragments.map(({ headers }) => headers[NUMBER])).size,
    signals: committed.signals.length,
    alerts: committed.alerts.length,
    lost: [],
    doubled: [],
  };
  const compare = (what: string, wanted: readonly string[], got: readonly string[]): void => {
    verdict.lost.push(...without(wanted, got).map((one) => `${what}: ${one}`));
    verdict.doubled.push(...without(got, wanted).map((one) => `${what}: ${one}`));
  };

  const entries = committed.fragments.map((record) => ({ record, kind: enricher.decode([record])[0]?.kind }));
  const settled = entries.filter(({ kind }) => kind !== 'misrouted').map(({ record }) => record);
  const misrouted = entries
    .filter(({ kind }) => kind === 'misrouted')
    .map(({ record }) => record.headers[NUMBER] ?? '');
  const numbers = new Set(misrouted);
  compare(
    'passed on',
    misrouted,
    settled.map(({ headers }) => headers[NUMBER] ?? '').filter((number) => numbers.has(number)),
  );

  const offline = enrichOffline(settled, topics);
  compare(
    'enriched',
    offline.enriched,
    committed.enriched.map(({ value }) => enrichedText(value)),
  );
  const isTick = ({ headers }: InputRecord): boolean => headers['ce_type']?.endsWith('.tick') === true;
  const signals = committed.signals.filter((record) => !isTick(record));
  compare(
    'signal',
    offline.signals,
    signals.map(({ value }) => withoutStory(value)),
  );

  const folded = offlineAlerts(committed.signals, { alerter, incarnation: 0 });
  const refused = folded.filter(({ topic }) => topic === topics.deadLetters.name);
  compare('dead letter', [...offline.deadLetters, ...refused.map(refusal)], committed.deadLetters.map(refusal));

  const alerts = folded.filter(({ topic }) => topic !== topics.deadLetters.name);
  const wanted = alerts.map(({ topic, value }) => `${topic} ${text(value)}`);
  const got = committed.alerts.map(({ topic, value }) => `${topic} ${text(value)}`);
  compare('alert', wanted, got);
  // The order of a pair's alerts within their topic.
  const log = (all: readonly string[], topic: string): string => all.filter((one) => one.startsWith(topic)).join('\n');
  for (const topic of new Set(alerts.map((alert) => alert.topic))) {
    if (verdict.lost.length + verdict.doubled.length === 0 && log(wanted, topic) !== log(got, topic))
      verdict.doubled.push(`alert: the order of ${topic}`);
  }
  return verdict;
}

function enrichOffline(
  fragments: readonly InputRecord[],
  topics: Topics,
): { enriched: string[]; signals: string[]; deadLetters: string[] } {
  const { enricher } = createStages(topics);
  const found = { enriched: [] as string[], signals: [] as string[], deadLetters: [] as string[] };
  const deaf = { decode: () => [], keys: () => [], escalate: () => ({ outputs: [], states: new Map() }) };
  const driver = createDriver(
    { topics, enricher, alerter: deaf },
    {
      onEnriched: ({ value }) => void found.enriched.push(enrichedText(value)),
      onSignal: ({ value }) => void found.signals.push(withoutStory(value)),
      onDeadLetter: (letter) => void found.deadLetters.push(refusal(letter)),
    },
  );
  for (const record of fragments) driver.append(record);
  return found;
}

/** What is in `all` more often than in `others`. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const n = left.get(one) ?? 0;
    left.set(one, n - 1);
    return n <= 0;
  });
}
