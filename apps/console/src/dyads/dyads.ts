import { bandsOf, decimate } from '#drawing';
import { createEscalation, type DyadState, type Tuning } from '#escalation';
import { formatTime, type Alert, type Level, type Topics } from '#events';
import type { Cluster } from '#stream';
import { createAlerter } from '#topology';
import type { AlertFeed } from '#views';
import type { Difference, DyadHistory, DyadSignal } from '../api/dyads.js';
import { differenceBetween } from './difference.js';
import { DyadLog, type Observed } from './dyad-log.js';

/** Pairs whose part of the log is kept folded. */
const MOST_LOGS = 16;
const MOST_SIGNALS = 300;
const MOST_ALERTS = 300;
/** Spans of time with points of their own, at most four each. */
const COLUMNS = 400;

export interface DyadsOptions {
  cluster: Cluster;
  topics: Topics;
  tuning: Tuning;
  feed: AlertFeed;
  clock?: () => number;
}

/** What is known of one pair over time, read from the log when somebody asks. */
export class Dyads {
  private readonly logs = new Map<string, DyadLog>();
  private readonly escalation;
  private readonly alerter;
  private readonly clock;

  constructor(private readonly options: DyadsOptions) {
    const { topics, tuning, clock = Date.now } = options;
    this.escalation = createEscalation(tuning);
    this.alerter = createAlerter({ topics, escalation: this.escalation });
    this.clock = clock;
  }

  /** Null where the log holds nothing of the pair. */
  async history(dyad: string): Promise<DyadHistory | null> {
    const log = this.logOf(dyad);
    await log.readOn();
    const { observed, states, curve } = log;
    const told = this.options.feed.latest(MOST_ALERTS, { dyad: new Set([dyad]) });
    const alerts = told.map(({ alert }) => alert).sort(newestFirst);
    if (observed.size === 0 && alerts.length === 0) return this.forget(dyad);
    const now = this.clock();
    const last = states.at(-1);
    const signals = [...observed.values()].map(signalOf).sort((a, b) => a.at - b.at);
    return {
      dyad,
      now: last ? this.faded(last, now) : null,
      points: decimate([...curve.points, ...curve.fadingTo(now)], COLUMNS),
      alerts,
      signals: signals.slice(-MOST_SIGNALS),
      signalCount: signals.length,
      bands: bandsOf(this.options.tuning),
      readAt: formatTime(now),
    };
  }

  async difference(dyad: string, from: number, to: number): Promise<Difference> {
    const log = this.logOf(dyad);
    await log.readOn();
    const isWithdrawn = (signal: string): boolean => log.observed.get(signal)?.withdrawn !== undefined;
    const at = (time: number) => ({ at: time, state: log.stateAt(time) });
    return differenceBetween(at(from), at(to), isWithdrawn, this.escalation);
  }

  /** The public part of a state, as it is at a time. */
  private faded(state: DyadState, now: number): Level {
    const { state: _inner, ...level } = state;
    return { ...level, ...this.escalation.fadedTo(state, Math.max(now, state.state.now)), at: formatTime(now) };
  }

  private logOf(dyad: string): DyadLog {
    const { cluster, topics } = this.options;
    const log = this.logs.get(dyad) ?? new DyadLog(dyad, cluster, topics, this.alerter, this.escalation);
    // The one asked for last is forgotten last.
    this.logs.delete(dyad);
    this.logs.set(dyad, log);
    if (this.logs.size > MOST_LOGS) this.logs.delete(this.logs.keys().next().value ?? '');
    return log;
  }

  /** A name that anybody may have typed takes no place. */
  private forget(dyad: string): null {
    this.logs.delete(dyad);
    return null;
  }
}

/** By event time, then as the inputs lie in the log; of one input, one alert's steps follow each other. */
const newestFirst = (a: Alert, b: Alert): number =>
  Date.parse(b.at) - Date.parse(a.at) || b.after.offset - a.after.offset || b.sequence - a.sequence;

const signalOf = ({ signal, withdrawn }: Observed): DyadSignal => {
  const { id, direction, dimension, event, standing, evidence, fragment } = signal;
  return {
    ...{ id, direction, dimension, standing },
    at: Date.parse(fragment.publishedAt),
    event: event.mode === undefined ? event.type : `${event.type}/${event.mode}`,
    quote: evidence.text,
    start: evidence.start,
    cues: evidence.cues,
    source: fragment.source.name ?? fragment.source.id,
    ...(fragment.url !== undefined && { url: fragment.url }),
    ...(withdrawn !== undefined && { withdrawn }),
  };
};
