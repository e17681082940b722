import type { InputRecord, OutputRecord, Topics } from '#events';
import type { Incoming } from '../enricher/incoming.js';
import type { Verdict } from '../enricher/verdict.js';
import type { Alerter, Enricher } from '../stage.js';
import { SignalLog } from './signal-log.js';
import { StoryIndex } from './story-index.js';
import { toInput } from './to-input.js';

export interface DriverOptions {
  topics: Topics;
  enricher: Enricher;
  alerter: Alerter;
  /** Puts a tick of every minute into the log; by default those that change nothing are left out. */
  everyMinute?: boolean;
}

/** What comes out, as it is found, in the order of the log; each call gets one record. */
export interface DriverSinks {
  onVerdict?: (verdict: Verdict, record: InputRecord) => void;
  onEnriched?: (output: OutputRecord) => void;
  /** Signals, withdrawals and ticks, with their coordinates. */
  onSignal?: (record: InputRecord) => void;
  onAlert?: (output: OutputRecord) => void;
  onDeadLetter?: (output: OutputRecord) => void;
}

export interface Driver {
  /**
   * One fragment's JSON, plain or as a structured CloudEvent.
   * @param receivedAt what its `publishedAt` is held against, and what articles are forgotten by, ms since the epoch;
   * by default nothing is too late, and nothing is forgotten
   */
  publish(value: string | Uint8Array, receivedAt?: number): void;
  /** One record of `articles.fragments` with its own partition, offset and time. */
  append(record: InputRecord): void;
  /** Lets time pass without news, ms since the epoch. */
  advance(to: number): void;
}

/** The farthest time that RFC 3339 can write. */
const NEVER = Date.parse('9999-12-31T23:59:59.999Z');

/** Runs both stages without servers: partitions, offsets, states, stories and clock ticks are kept in memory. */
export function createDriver(options: DriverOptions, sinks: DriverSinks = {}): Driver {
  const { topics, enricher, alerter, everyMinute = false } = options;
  const stories = new StoryIndex();
  const articles = Array.from({ length: topics.fragments.partitions }, () => new Map<string, unknown>());
  const offsets = new Array<number>(topics.fragments.partitions).fill(0);
  const signals = new SignalLog(
    topics,
    alerter,
    everyMinute,
    (record) => sinks.onSignal?.(record),
    (output) => (output.topic === topics.deadLetters.name ? sinks.onDeadLetter?.(output) : sinks.onAlert?.(output)),
  );
  /** Event time: the latest publication so far. */
  let now = 0;

  const publishedAt = (entry: Incoming): number => ('fragment' in entry ? Date.parse(entry.fragment.publishedAt) : now);

  function advance(to: number): void {
    if (to <= now) return;
    now = to;
    signals.advance(now);
  }

  function route(output: OutputRecord): void {
    if (output.topic === topics.enriched.name) sinks.onEnriched?.(output);
    else if (output.topic === topics.signals.name) signals.append(output, now);
    else if (output.topic === topics.deadLetters.name) sinks.onDeadLetter?.(output);
    else if (output.topic === topics.fragments.name) {
      const partition = output.partition ?? 0;
      append(toInput(output, partition, offsets[partition] ?? 0, now));
    }
  }

  function run(entry: Incoming): void {
    offsets[entry.record.partition] = entry.record.offset + 1;
    advance(publishedAt(entry));
    const [claim = null] = enricher.claims([entry]);
    const told = claim && stories.claim(claim, now);
    const known = articles[entry.record.partition] ?? new Map<string, unknown>();
    const { outputs, states, verdicts } = enricher.enrich([entry], known, [told]);
    for (const [key, state] of states) {
      if (state === null) known.delete(key);
      else known.set(key, state);
    }
    for (const verdict of verdicts) sinks.onVerdict?.(verdict, entry.record);
    outputs.forEach(route);
  }

  function append(record: InputRecord): void {
    enricher.decode([record]).forEach(run);
  }

  function publish(value: string | Uint8Array, receivedAt = NEVER): void {
    const output = { topic: topics.fragments.name, key: null, value, headers: {} };
    const at = (partition: number): InputRecord => toInput(output, partition, offsets[partition] ?? 0, receivedAt);
    for (const entry of enricher.decode([at(0)])) {
      if (entry.kind === 'misrouted') append(at(entry.home));
      else run(entry);
    }
  }

  return { publish, append, advance };
}
