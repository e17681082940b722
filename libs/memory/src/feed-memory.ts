import type { Client, Run } from './client.js';

/** What came of polling a feed. */
export interface FeedNote {
  /** As a text; the caller knows what is in it. */
  state: string;
  /** By item, what is known of it. */
  items: ReadonlyMap<string, string>;
  forgotten: readonly string[];
}

/**
 * What pollers of feeds remember and share: the state of each feed, what was seen of its items, and leases, so that each feed
 * has one poller and each host one request at a time, however many instances run. Nothing in here is counted on:
 * what is lost is polled again, and its fragments have the same identity as before.
 */
export class RedisFeedMemory {
  constructor(
    private readonly run: Run,
    private readonly client: Pick<Client, 'redis' | 'within'>,
    private readonly prefix: string,
  ) {}

  /** @returns whether `token` has it now, for so long (ms) */
  async lease(name: string, token: string, ms: number): Promise<boolean> {
    return (await this.run('lease', [this.key(name, 'lease')], [token, ms])) === 1;
  }

  /** @param closedMs for so long nobody can have it */
  async leave(name: string, token: string, closedMs = 0): Promise<void> {
    await this.run('leave', [this.key(name, 'lease')], [token, closedMs]);
  }

  state(feed: string): Promise<string | null> {
    return this.client.within(this.client.redis.get(this.key(feed, 'state')));
  }

  async items(feed: string): Promise<Map<string, string>> {
    return new Map(Object.entries(await this.client.within(this.client.redis.hgetall(this.key(feed, 'items')))));
  }

  /** @throws Refused where another has taken the lease */
  async write(feed: string, token: string, { state, items, forgotten }: FeedNote): Promise<void> {
    const keys = ['lease', 'state', 'items'].map((part) => this.key(feed, part));
    await this.run('note', keys, [token, state, forgotten.length, ...forgotten, ...[...items].flat()]);
  }

  private key(name: string, part: string): string {
    return `${this.prefix}{feeds/${name}}:${part}`;
  }
}
