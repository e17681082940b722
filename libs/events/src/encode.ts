import { acceptedHeader } from './accepted.js';
import { traceHeader } from './trace-context.js';
import type { Alert } from './alert.js';
import type { Enriched } from './enriched.js';
import type { Fragment, Kill } from './fragment.js';
import { articleKey, fragmentId } from './ids.js';
import type { Level } from './level.js';
import type { Headers, OutputRecord } from './record.js';
import type { Signal, Tick } from './signal.js';
import type { Withdrawal } from './withdrawal.js';

/** CloudEvents 1.0 attributes; `extensions` have lower-case names of letters and digits. */
interface EventAttributes {
  id: string;
  type: string;
  source: string;
  /** Event time, RFC 3339. */
  time: string;
  subject?: string;
  extensions?: Readonly<Record<string, string>>;
}

/** Headers of CloudEvents' binary mode on Kafka. */
const eventHeaders = ({ id, type, source, time, subject, extensions = {} }: EventAttributes): Headers => ({
  ce_specversion: '1.0',
  ce_id: id,
  ce_type: type,
  ce_source: source,
  ce_time: time,
  ...(subject === undefined ? {} : { ce_subject: subject }),
  ...Object.fromEntries(Object.entries(extensions).map(([name, value]) => [`ce_${name}`, value])),
  'content-type': 'application/json',
});

interface Emitted {
  fragment: Fragment | Kill;
  enriched: Enriched;
  signal: Signal;
  withdrawal: Withdrawal;
  tick: Tick;
  alert: Alert;
  level: Level;
}
export type EmittedKind = keyof Emitted;

/** What a record's key and event attributes are made of. */
interface Shape {
  key: string;
  attributes: Omit<EventAttributes, 'source'>;
}

const TYPE = 'com.tautline';

const ofFragment = (fragment: Fragment | Kill, done: string): Shape => {
  const key = articleKey(fragment);
  return {
    key,
    attributes: {
      id: fragmentId(fragment),
      type: `${TYPE}.fragment.${done}`,
      time: fragment.publishedAt,
      subject: key,
    },
  };
};

const SHAPES: { [K in EmittedKind]: (record: Emitted[K]) => Shape } = {
  fragment: (fragment) => ofFragment(fragment, fragment.status === 'canceled' ? 'canceled' : 'published'),
  enriched: (enriched) => ofFragment(enriched, 'enriched'),
  signal: (signal) => ({
    key: signal.dyad ?? '',
    attributes: {
      id: signal.id,
      type: `${TYPE}.signal.observed`,
      time: signal.occurredAt,
      subject: signal.dyad ?? '',
      extensions: { dimension: signal.dimension, direction: signal.direction },
    },
  }),
  withdrawal: (withdrawal) => ({
    key: withdrawal.dyad,
    attributes: {
      id: `${withdrawal.id}:withdrawn`,
      type: `${TYPE}.signal.withdrawn`,
      time: withdrawal.fragment.publishedAt,
      subject: withdrawal.dyad,
      extensions: { because: withdrawal.because },
    },
  }),
  tick: (tick) => ({
    key: 'tick',
    attributes: { id: `tick:${tick.at}`, type: `${TYPE}.tick`, time: tick.at },
  }),
  alert: (alert) => ({
    key: alert.dyad,
    attributes: {
      id: `${alert.id}:${alert.sequence}`,
      type: `${TYPE}.alert.${alert.kind}.${alert.lifecycle}`,
      time: alert.at,
      subject: alert.dyad,
      // What the filters of the stream look at, so that a consumer can filter alike without the value. The subject is the dyad.
      extensions: {
        kind: alert.kind,
        lifecycle: alert.lifecycle,
        level: alert.level,
        previouslevel: alert.previousLevel,
        actors: alert.dyad.split('~').join(','),
      },
    },
  }),
  level: (level) => ({
    key: level.dyad,
    attributes: {
      id: `${level.dyad}@${level.after.incarnation ?? 0}.${level.after.partition}.${level.after.offset}`,
      type: `${TYPE}.level.changed`,
      time: level.at,
      subject: level.dyad,
      extensions: { level: level.level },
    },
  }),
};

export interface Destination {
  topic: string;
  /** Only where the key does not decide it, as for ticks. */
  partition?: number;
  /** Who emits: a URI reference such as `/tautline/alerter`. */
  source: string;
  /** When the fragment it goes back to was received, ms; null where there is none. */
  accepted?: number | null;
  /** The traceparent of the record it goes back to. */
  trace?: string | null;
}

/**
 * A record as it goes into the log: JSON with CloudEvents 1.0 binary-mode headers. The same record gives the same
 * bytes: no clock is read, and `ce_time` is the record's event time.
 */
export function encode<K extends EmittedKind>(kind: K, record: Emitted[K], to: Destination): OutputRecord {
  const { key, attributes } = SHAPES[kind](record);
  return {
    topic: to.topic,
    ...(to.partition === undefined ? {} : { partition: to.partition }),
    key,
    value: JSON.stringify(record),
    headers: {
      ...eventHeaders({ ...attributes, source: to.source }),
      ...acceptedHeader(to.accepted ?? null),
      ...traceHeader(to.trace ?? null),
    },
  };
}
