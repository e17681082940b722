import type { Retention } from '#lag';
import type { Cluster } from '#stream';

const REFRESH = 5 * 60_000;

/** How long topics keep their records; asked every few minutes, and when a topic is new. */
export class Retentions {
  private known = new Map<string, Retention>();
  private asked = new Set<string>();
  private askedAt = -Infinity;

  constructor(private readonly cluster: Pick<Cluster, 'retentions'>) {}

  of(topic: string): Retention | undefined {
    return this.known.get(topic);
  }

  /** Where that fails, what was known stays, and is asked for with the next refresh. */
  async refresh(topics: readonly string[], now: number): Promise<void> {
    const old = now - this.askedAt >= REFRESH;
    const wanted = old ? topics : topics.filter((topic) => !this.asked.has(topic));
    if (wanted.length === 0) return;
    if (old) this.asked = new Set();
    for (const topic of wanted) this.asked.add(topic);
    if (old) this.askedAt = now;
    try {
      const found = await this.cluster.retentions(wanted);
      this.known = new Map([...this.known, ...found]);
    } catch {
      // Nobody may describe them, or not now.
    }
  }
}
