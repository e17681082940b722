import type { ServerHealth } from '../api/overview.js';

/** One that has not been seen for so long was taken out of the cluster, ms. */
const FORGOTTEN = 3_600_000;

/** Tells how many brokers there are, and which of those that were there are away: Kafka itself names only the living. */
export class Brokers {
  private readonly seen = new Map<number, number>();

  /** @param ids of those that are there @param now ms @throws where there is none */
  health(ids: readonly number[], now: number): ServerHealth {
    if (ids.length === 0) throw new Error('no broker answers');
    for (const id of ids) this.seen.set(id, now);
    for (const [id, at] of this.seen) if (now - at > FORGOTTEN) this.seen.delete(id);
    const away = [...this.seen.keys()].filter((id) => !ids.includes(id)).sort((a, b) => a - b);
    const all = this.seen.size;
    if (away.length === 0) return { state: 'ok', detail: `${all} broker${all === 1 ? '' : 's'}` };
    return { state: 'partly', detail: `${ids.length} of ${all} brokers; away: ${away.join(', ')}` };
  }
}
