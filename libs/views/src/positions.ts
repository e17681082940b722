import type { Coordinates } from '#events';

/**
 * How far somebody has read in each partition of some topics: the next offset of each. As text, one group of offsets
 * per topic in the order of `topics`, one offset per partition: `12.0.4;0.0;7` reads 12 in partition 0 of the first.
 */
export class Positions {
  private readonly next = new Map<string, number>();

  constructor(private readonly topics: readonly string[]) {}

  static parse(text: string, topics: readonly string[]): Positions | null {
    const groups = text.split(';');
    if (groups.length !== topics.length || !groups.every((group) => /^(\d{1,15}(\.\d{1,15})*)?$/.test(group)))
      return null;
    const positions = new Positions(topics);
    for (const [at, topic] of topics.entries()) {
      const offsets = groups[at] === '' ? [] : (groups[at]?.split('.') ?? []);
      for (const [partition, offset] of offsets.entries()) positions.set({ topic, partition, offset: Number(offset) });
    }
    return positions;
  }

  get({ topic, partition }: Pick<Coordinates, 'topic' | 'partition'>): number {
    return this.next.get(`${topic}/${partition}`) ?? 0;
  }

  set({ topic, partition, offset }: Coordinates): void {
    this.next.set(`${topic}/${partition}`, offset);
  }

  /** Moves behind a record. */
  pass({ topic, partition, offset }: Coordinates): void {
    this.set({ topic, partition, offset: offset + 1 });
  }

  /** Whether a record lies behind already. */
  passed(place: Coordinates): boolean {
    return place.offset < this.get(place);
  }

  reachesPlace(place: Coordinates): boolean {
    return this.get(place) >= place.offset;
  }

  /** As far as `other` in every partition that it knows, or farther. */
  reaches(other: Positions): boolean {
    return other.coordinates().every((place) => this.reachesPlace(place));
  }

  coordinates(): Coordinates[] {
    return [...this.next].map(([place, offset]) => {
      const slash = place.lastIndexOf('/');
      return { topic: place.slice(0, slash), partition: Number(place.slice(slash + 1)), offset };
    });
  }

  copy(): Positions {
    const copy = new Positions(this.topics);
    for (const [place, offset] of this.next) copy.next.set(place, offset);
    return copy;
  }

  toString(): string {
    return this.topics
      .map((topic) => {
        const partitions = this.coordinates().filter((place) => place.topic === topic);
        const count = Math.max(-1, ...partitions.map(({ partition }) => partition)) + 1;
        return Array.from({ length: count }, (_, partition) => this.get({ topic, partition })).join('.');
      })
      .join(';');
  }
}
