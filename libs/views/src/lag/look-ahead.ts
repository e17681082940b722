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

/** What is known of one such place. */
interface Entry {
  ahead: Ahead | undefined;
  /** The reading in which it was last wanted. */
  wanted: number;
}

/** Remembers what lies ahead of the groups' places, and looks where that is not known. */
export class LookAhead {
  /** By partition, then by offset. */
  private readonly known = new Map<string, Map<number, Entry>>();
  /** Those that have waited, in order. */
  private waiting = new Map<Entry, Want>();
  private reading = 0;

  constructor(private readonly cluster: Pick<Cluster, 'peek'>) {}

  of(place: string, from: number): Ahead | undefined {
    return this.known.get(place)?.get(from)?.ahead;
  }

  async look(wants: Iterable<Want>): Promise<void> {
    this.reading++;
    const open = new Map<Entry, Want>();
    for (const want of wants) {
      const entry = this.entry(want);
      // Several groups are at the same place.
      if (entry.wanted === this.reading) continue;
      entry.wanted = this.reading;
      const more = needed(want, entry.ahead);
      if (more) open.set(entry, more);
    }
    const before = [...this.waiting.keys()].flatMap((entry) => {
      const want = open.get(entry);
      return want ? [[entry, want] as const] : [];
    });
    this.waiting = new Map([...before, ...open]);
    let left = BUDGET;
    for (let round = 0; round < ROUNDS && left > 0 && this.waiting.size > 0; round++) {
      const batch = this.nextOfEachPartition(left);
      left -= batch.size;
      for (const { entry } of batch.values()) this.waiting.delete(entry);
      const peeks = await this.cluster.peek([...batch.values()].map(({ want }) => want));
      for (const peek of peeks) remember(peek, batch.get(placeOf(peek)));
    }
    this.forgetUnwanted();
  }

  /** The topic was made anew. */
  forget(topic: string): void {
    for (const place of this.known.keys()) if (place.startsWith(`${topic}/`)) this.known.delete(place);
  }

  private entry(want: Want): Entry {
    const place = placeOf(want);
    let offsets = this.known.get(place);
    if (!offsets) this.known.set(place, (offsets = new Map<number, Entry>()));
    let entry = offsets.get(want.offset);
    if (!entry) offsets.set(want.offset, (entry = { ahead: undefined, wanted: 0 }));
    return entry;
  }

  /** Of one partition one place, since a request to a broker names each once. By partition. */
  private nextOfEachPartition(most: number): Map<string, { entry: Entry; want: Want }> {
    const batch = new Map<string, { entry: Entry; want: Want }>();
    for (const [entry, want] of this.waiting) {
      if (batch.size >= most) break;
      if (!batch.has(placeOf(want))) batch.set(placeOf(want), { entry, want });
    }
    return batch;
  }

  private forgetUnwanted(): void {
    for (const [place, offsets] of this.known) {
      for (const [offset, { wanted }] of offsets) if (wanted < this.reading) offsets.delete(offset);
      if (offsets.size === 0) this.known.delete(place);
    }
  }
}

/** Where to look next; null where enough is known. */
function needed(want: Want, known: Ahead | undefined): Want | null {
  if (!known) return want;
  const left = want.end - known.to;
  if (left <= 0 || (known.first !== null && left > SMALL)) return null;
  return { ...want, offset: known.to };
}

function remember(peek: Peek, of: { entry: Entry; want: Want } | undefined): void {
  if (of?.want.offset !== peek.from) return;
  const before = of.entry.ahead;
  of.entry.ahead = {
    from: before?.from ?? peek.from,
    to: peek.to,
    records: (before?.records ?? 0) + peek.records,
    first: before?.first ?? peek.first,
  };
}
