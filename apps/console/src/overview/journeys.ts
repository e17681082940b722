import type { Coordinates } from '#events';
import type { Latency } from '../api/overview.js';

/** What is remembered of fragments and signals until the alert comes that they led to. */
const MOST_REMEMBERED = 20_000;
/** Alerts that the percentiles are taken over. */
const MOST_ALERTS = 1_000;

interface Passage {
  article: string;
  index: number;
  version: number;
}

const fragmentOf = ({ article, index, version }: Passage): string => `${article} ${index} ${version}`;
const placeOf = ({ partition, offset }: Pick<Coordinates, 'partition' | 'offset'>): string => `${partition}@${offset}`;

/**
 * How long it takes from a fragment to its alert, by when the broker received each. The topics are read beside each
 * other, so an alert may come before the signal and the fragment that led to it: then it waits for them.
 */
export class Journeys {
  private readonly fragments = new Map<string, number>();
  private readonly signals = new Map<string, string>();
  private waiting: { signal: string; at: number }[] = [];
  private readonly arrived: { took: number; at: number }[] = [];

  fragment(passage: Passage, receivedAt: number): void {
    remember(this.fragments, fragmentOf(passage), receivedAt);
  }

  signal(place: Pick<Coordinates, 'partition' | 'offset'>, passage: Passage): void {
    remember(this.signals, placeOf(place), fragmentOf(passage));
  }

  /** @param after the signal that led to it */
  alert(after: Pick<Coordinates, 'partition' | 'offset'>, receivedAt: number): void {
    this.waiting.push({ signal: placeOf(after), at: receivedAt });
    if (this.waiting.length > MOST_ALERTS) this.waiting.shift();
  }

  latency(): Latency | null {
    this.settle();
    const [first] = this.arrived;
    if (!first) return null;
    const took = this.arrived.map((journey) => journey.took).sort((a, b) => a - b);
    const since = this.arrived.reduce((earliest, { at }) => Math.min(earliest, at), first.at);
    return {
      p50: percentile(took, 0.5),
      p99: percentile(took, 0.99),
      count: took.length,
      since: new Date(since).toISOString(),
    };
  }

  private settle(): void {
    this.waiting = this.waiting.filter(({ signal, at }) => {
      const left = this.fragments.get(this.signals.get(signal) ?? '');
      if (left === undefined) return true;
      // The clocks of two brokers may differ by more than the journey took.
      this.arrived.push({ took: Math.max(0, at - left), at });
      if (this.arrived.length > MOST_ALERTS) this.arrived.shift();
      return false;
    });
  }
}

function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > MOST_REMEMBERED) map.delete(map.keys().next().value ?? '');
}

/** The smallest of which at least the share is no larger. `sorted` is not empty. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
