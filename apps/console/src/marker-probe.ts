import type { PartitionPosition } from '#lag';
import type { Cluster, Reader } from '#stream';

/** A gap larger than this is lag, whatever lies in it. */
const MAX_GAP = 1_000;
const PATIENCE_MS = 5_000;
/** After a look that failed. */
const PAUSE_POLLS = 15;

interface Known {
  end: number;
  /** From here to `end` lies no record. */
  readable: number;
}

/**
 * Tells records from transaction markers at the end of a log, by reading the little that a group at rest has not
 * committed. The end offset alone cannot tell: a drained transactional topic would show a lag of 1 for ever.
 */
export class MarkerProbe {
  private readonly known = new Map<string, Known>();
  private before = new Set<string>();
  private pause = 0;

  constructor(private readonly cluster: Cluster) {}

  /** The same positions with `readable` where it is known. */
  async enrich(positions: readonly PartitionPosition[]): Promise<PartitionPosition[]> {
    const open = positions.filter((position) => hasSmallGap(position) && this.readableOf(position) === undefined);
    const resting = open.filter((position) => this.before.has(stateOf(position)));
    this.before = new Set(open.map(stateOf));
    if (this.pause > 0) this.pause--;
    else if (resting.length > 0) await this.look(resting);
    return positions.map((position) => {
      const readable = this.readableOf(position);
      return readable === undefined ? position : { ...position, readable };
    });
  }

  private readableOf(position: PartitionPosition): number | undefined {
    const known = this.known.get(placeOf(position));
    return known !== undefined && known.end === position.log?.end ? known.readable : undefined;
  }

  private async look(resting: readonly PartitionPosition[]): Promise<void> {
    const from = new Map<string, Known>();
    for (const position of resting) {
      const { committed, log } = position;
      if (committed === null || log === undefined) continue;
      const lowest = Math.min(committed, from.get(placeOf(position))?.readable ?? committed);
      from.set(placeOf(position), { end: log.end, readable: lowest });
    }
    const topics = [...new Set(resting.map(({ topic }) => topic))];
    try {
      const found = await this.lastRecords(topics, from);
      for (const [place, { end, readable }] of from) {
        this.known.set(place, { end, readable: Math.max(readable, (found.get(place) ?? -1) + 1) });
      }
    } catch {
      this.pause = PAUSE_POLLS;
    }
  }

  /** Offset of the last record of each place from where it begins to its end. */
  private async lastRecords(topics: readonly string[], from: ReadonlyMap<string, Known>): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    const logs = await this.cluster.logs(topics);
    let reader: Reader | undefined;
    let timer: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        timer = setTimeout(() => reject(new Error('the end was not reached in time')), PATIENCE_MS);
        const options = {
          topics,
          from: logs.map((log) => ({ ...log, offset: from.get(placeOf(log))?.readable ?? log.end })),
          onRecord: (record: { topic: string; partition: number; offset: number }) => {
            const end = from.get(placeOf(record))?.end ?? 0;
            if (record.offset < end) found.set(placeOf(record), record.offset);
          },
          onCaughtUp: resolve,
        };
        this.cluster.read(options).then((opened) => (reader = opened), reject);
      });
    } finally {
      clearTimeout(timer);
      await reader?.close();
    }
    return found;
  }
}

const placeOf = ({ topic, partition }: { topic: string; partition: number }): string => `${topic}/${partition}`;
const stateOf = (position: PartitionPosition): string =>
  `${placeOf(position)}@${position.committed ?? '-'}/${position.log?.end ?? '-'}`;

function hasSmallGap({ committed, log }: PartitionPosition): boolean {
  const gap = committed === null || log === undefined ? 0 : log.end - committed;
  return gap > 0 && gap <= MAX_GAP;
}
