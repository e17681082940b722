import { placeOf, type Ahead } from '#lag';
import type { Cluster, Peek, PeekAt } from '#stream';

/** Places looked into at each reading: those that wait longest first. Where there are more, their time is interpolated. */
const BUDGET = 256;
/** Of one partition, into which several groups look at different places, one after the other. */
const ROUNDS = 4;
/** A remainder up to this is counted record by record; of a larger one a marker more or less does not matter. */
const SMALL = 1_000;

/** One place in a log that some group will read next. */
export type Want = PeekAt;

interface Known extends Ahead {
  /** The reading in which it was last wanted. */
  wanted: number;
}

/** Remembers what lies ahead of the groups' places, and looks where that is not known. */
export class LookAhead {
  private readonly known = new Map<string, Known>();
  /** Those that have waited, in order. */
  private waiting = new Map<string, Want>();
  private reading = 0;

  constructor(private readonly cluster: Pick<Cluster, 'peek'>) {}

  of(place: string, from: number): Ahead | undefined {
    return this.known.get(`${place}@${from}`);
  }

  async look(wants: readonly Want[]): Promise<void> {
    this.reading++;
    const open = new Map<string, Want>();
    for (const want of wants) {
      const key = keyOf(want);
      const known = this.known.get(key);
      if (known) known.wanted = this.reading;
      const more = this.needed(want, known);
      if (more) open.set(key, more);
    }
    const before = [...this.waiting.keys()].flatMap((key) => {
      const want = open.get(key);
      return want ? [[key, want] as const] : [];
    });
    this.waiting = new Map([...before, ...open]);
    let left = BUDGET;
    for (let round = 0; round < ROUNDS && left > 0 && this.waiting.size > 0; round++) {
      const batch = this.nextOfEachPartition(left);
      left -= batch.size;
      for (const key of batch.keys()) this.waiting.delete(key);
      const peeks = await this.cluster.peek([...batch.values()]);
      for (const peek of peeks) this.remember(peek, batch);
    }
    for (const [key, { wanted }] of this.known) if (wanted < this.reading) this.known.delete(key);
  }

  /** The topic was made anew. */
  forget(topic: string): void {
    for (const key of this.known.keys()) if (key.startsWith(`${topic}/`)) this.known.delete(key);
  }

  /** Where to look next; null where enough is known. */
  private needed(want: Want, known: Known | undefined): Want | null {
    if (!known) return want;
    const left = want.end - known.to;
    if (left <= 0 || (known.first !== null && left > SMALL)) return null;
    return { ...want, offset: known.to };
  }

  /** Of one partition one place, since a request to a broker names each once. By the key it will be known by. */
  private nextOfEachPartition(most: number): Map<string, Want> {
    const batch = new Map<string, Want>();
    const taken = new Set<string>();
    for (const [key, want] of this.waiting) {
      if (batch.size >= most) break;
      if (taken.has(placeOf(want))) continue;
      taken.add(placeOf(want));
      batch.set(key, want);
    }
    return batch;
  }

  private remember(peek: Peek, batch: ReadonlyMap<string, Want>): void {
    const place = placeOf(peek);
    for (const [key, want] of batch) {
      if (placeOf(want) !== place || want.offset !== peek.from) continue;
      const before = this.known.get(key);
      this.known.set(key, {
        from: before?.from ?? peek.from,
        to: peek.to,
        records: (before?.records ?? 0) + peek.records,
        first: before?.first ?? peek.first,
        wanted: this.reading,
      });
    }
  }
}

const keyOf = (want: Want): string => `${placeOf(want)}@${want.offset}`;
