import { Curve, type Point } from '#drawing';
import type { DyadState, Escalation } from '#escalation';
import type { Alert, Enriched, Signal, Withdrawal } from '#events';
import { sourceName } from './words.js';

export interface Evidence {
  signal: Signal;
  /** Why it was taken back. */
  withdrawn?: Withdrawal['because'];
}

export interface DyadHistory {
  dyad: string;
  /** In order of time. */
  points: Point[];
  alerts: Alert[];
  evidence: Evidence[];
}

/** Where a signal was read. */
export interface Reading {
  signal: Signal;
  title: string | undefined;
  text: string;
  /** Names of all who carry the story. */
  carriers: ReadonlySet<string>;
}

/** Keeps what a replay says, for the report. */
export class History {
  private readonly byDyad = new Map<string, DyadHistory & { curve: Curve }>();
  private readonly stories = new Map<string, Set<string>>();
  private readonly readings = new Map<string, Reading>();
  private readonly observed = new Map<string, Evidence>();
  fragments = 0;

  constructor(private readonly escalation: Escalation) {}

  fragment({ source, story, signals, title, text }: Enriched): void {
    this.fragments++;
    const carriers = this.stories.get(story) ?? new Set<string>();
    this.stories.set(story, carriers.add(sourceName(source)));
    for (const signal of signals) this.readings.set(signal.id, { signal, title, text, carriers });
  }

  signal(signal: Signal | Withdrawal): void {
    if (signal.op === 'withdrawn') {
      const taken = this.observed.get(`${signal.dyad}/${signal.id}`);
      if (taken) taken.withdrawn = signal.because;
    } else if (signal.dyad !== null) {
      const evidence: Evidence = { signal };
      this.observed.set(`${signal.dyad}/${signal.id}`, evidence);
      this.of(signal.dyad).evidence.push(evidence);
    }
  }

  alert(alert: Alert): void {
    this.of(alert.dyad).alerts.push(alert);
  }

  /** The state of a dyad after a record of the log. */
  level(state: DyadState): void {
    this.of(state.dyad).curve.add(state);
  }

  /** Lets every dyad fade up to the end of the replay, ms since the epoch. */
  finish(end: number): void {
    for (const { points, curve } of this.byDyad.values()) points.push(...curve.fadingTo(end));
  }

  dyads(): DyadHistory[] {
    return [...this.byDyad.values()];
  }

  readingOf(signal: string): Reading | undefined {
    return this.readings.get(signal);
  }

  private of(dyad: string): DyadHistory & { curve: Curve } {
    const known = this.byDyad.get(dyad);
    if (known) return known;
    const curve = new Curve(this.escalation);
    const history = { dyad, curve, points: curve.points, alerts: [], evidence: [] };
    this.byDyad.set(dyad, history);
    return history;
  }
}
