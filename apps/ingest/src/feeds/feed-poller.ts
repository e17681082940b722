import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { digest } from '#events';
import type { Feed, FeedsFile, Known } from '#feeds';
import type { RedisFeedMemory } from '#memory';
import type { Outbound } from '#outbound';
import type { Logger } from '#platform';
import { Intake } from '../intake.js';
import { FEEDS, LOGGER } from '../tokens.js';
import { readState, type FeedState } from './feed-state.js';
import { pollFeed } from './poll-feed.js';

export interface Feeds {
  file: FeedsFile;
  memory: Pick<RedisFeedMemory, 'lease' | 'leave' | 'state' | 'items' | 'write'>;
  outbound: Outbound;
}

/** Longer than a poll can take; whoever dies with it delays the feed by so much. */
const LEASE_MS = 180_000;
/** Between two requests to one host, whoever sends them. */
const HOST_PAUSE_MS = 1_000;
/** The schedule may have been changed by another instance. */
const LOOK_AGAIN_MS = 30_000;
/** Feeds that are new begin within so long, not all at once. */
const SPREAD_MS = 3_000;
const TROUBLE_MS = 5_000;

/** Polls the feeds, each by one instance at a time, as their shared schedule says. */
@Injectable()
export class FeedPoller implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly token = randomUUID();
  private readonly stop = new AbortController();
  private loops: Promise<void>[] = [];

  constructor(
    @Inject(FEEDS) private readonly feeds: Feeds | undefined,
    @Inject(Intake) private readonly intake: Intake,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.loops = this.feeds?.file.feeds.map((feed) => this.follow(this.feeds as Feeds, feed)) ?? [];
  }

  async onApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.loops);
  }

  private async follow(feeds: Feeds, feed: Feed): Promise<void> {
    await this.pause(Math.random() * Math.min(SPREAD_MS, feed.everyMs));
    while (!this.stop.signal.aborted) {
      try {
        await this.pause(await this.turn(feeds, feed));
      } catch (error) {
        if (this.stop.signal.aborted) return;
        this.logger.warn({ feed: feed.id, err: error }, 'the feed could not be polled, trying again');
        await this.pause(TROUBLE_MS * (0.5 + Math.random()));
      }
    }
  }

  /** @returns ms until it is worth looking again */
  private async turn({ file: _, memory, outbound }: Feeds, feed: Feed): Promise<number> {
    const of = digest(feed.url);
    const untilDue = async (): Promise<{ wait: number; state: FeedState | undefined }> => {
      const state = readState(await memory.state(feed.id), of);
      return { state, wait: state ? state.nextAt - Date.now() : 0 };
    };
    const { wait } = await untilDue();
    if (wait > 0) return Math.min(wait, LOOK_AGAIN_MS);
    if (!(await memory.lease(feed.id, this.token, LEASE_MS))) return 1_000 * (1 + Math.random());
    try {
      // Whoever had the lease until now may have polled it just then.
      const { wait: still, state } = await untilDue();
      if (still > 0) return Math.min(still, LOOK_AGAIN_MS);
      return await this.alone(memory, feed, async () => {
        const known = knownIn(await memory.items(feed.id));
        const deps = {
          outbound,
          publish: (fragments: Parameters<Intake['publish']>[0]) => this.intake.publish(fragments),
          clock: Date.now,
          random: Math.random,
          signal: this.stop.signal,
        };
        const polled = await pollFeed(deps, feed, of, state, known);
        await memory.write(feed.id, this.token, { ...polled, state: JSON.stringify(polled.state) });
        this.tell(feed, polled.state);
      });
    } finally {
      await memory.leave(feed.id, this.token).catch(() => undefined);
    }
  }

  /** Asks nothing else of the feed's host meanwhile, and nothing for a moment afterwards. */
  private async alone(memory: Feeds['memory'], feed: Feed, work: () => Promise<void>): Promise<number> {
    const host = `host:${new URL(feed.url).host}`;
    if (!(await memory.lease(host, this.token, LEASE_MS))) return HOST_PAUSE_MS * (0.5 + Math.random());
    try {
      await work();
      return 0;
    } finally {
      await memory.leave(host, this.token, HOST_PAUSE_MS).catch(() => undefined);
    }
  }

  private tell({ id }: Feed, { error, document, status, polledAt }: FeedState): void {
    if (error) this.logger.warn({ feed: id, status, ...error }, 'the feed could not be read');
    if (document?.at !== polledAt) return;
    const { published, corrected, refused } = document;
    if (published + corrected + refused > 0)
      this.logger.info({ feed: id, published, corrected, refused }, 'the feed has news');
  }

  private async pause(ms: number): Promise<void> {
    await sleep(Math.max(0, ms), undefined, { signal: this.stop.signal }).catch(() => undefined);
  }
}

function knownIn(items: ReadonlyMap<string, string>): Map<string, Known> {
  return new Map([...items].map(([id, text]) => [id, JSON.parse(text) as Known]));
}
