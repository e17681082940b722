import type { StoryMemory } from '../memory-port.js';
import type { Calls, Process } from './calls.js';
import { Refused, type TwinRedis } from './twin-redis.js';

type Answer = Awaited<ReturnType<StoryMemory['claim']>>;

type Asked = Parameters<StoryMemory['claim']>[1][number];

/** The story of the first band that is taken in `known`, else the claim's own, as one band is enough; the free ones name it too. */
function nameOf(
  claim: Asked,
  known: ReadonlyMap<string, string>,
  bands: Map<string, string>,
): { story: string; matched: number } {
  const named = claim.bands.map((band) => known.get(band));
  const story = named.find((name) => name !== undefined) ?? claim.story;
  for (const [i, band] of claim.bands.entries()) bands.set(band, named[i] ?? story);
  return { story, matched: named.filter((name) => name === story).length };
}

/** What one process asks of the memory that all partitions share, as the commands of `libs/memory` answer. */
export class TwinStories implements StoryMemory {
  constructor(
    private readonly redis: TwinRedis,
    private readonly calls: Calls,
    private readonly process: Process,
  ) {}

  life(): Promise<string> {
    return this.ask('life', () => {
      const { redis } = this;
      const held = redis.memory.stories;
      if (held && redis.isThisRun(held.run)) return held.life;
      redis.memory.rebuilt.clear();
      redis.memory.bands.clear();
      const life = `life ${++redis.lives}`;
      redis.memory.stories = { run: redis.run, life };
      return life;
    });
  }

  retell(life: string, stories: ReadonlyMap<string, string>): Promise<void> {
    return this.ask('retell', () => {
      this.guard(life);
      const { bands } = this.redis.memory;
      for (const [band, story] of stories) if (!bands.has(band)) bands.set(band, story);
    });
  }

  join(life: string, partition: number): Promise<void> {
    return this.ask('join', () => {
      this.guard(life);
      this.redis.memory.rebuilt.add(partition);
    });
  }

  async claim(partitions: number, claims: readonly Asked[]): Promise<Answer> {
    const { claimsInTwo } = this.redis.broken;
    const seen = claimsInTwo ? await this.ask('claim', () => new Map(this.redis.memory.bands)) : null;
    return this.ask('claim', () => {
      const { stories, rebuilt, bands } = this.redis.memory;
      if (!this.redis.isThisRun(stories?.run)) return { here: [] };
      if (rebuilt.size < partitions) return { here: [...rebuilt] };
      return { stories: claims.map((claim) => nameOf(claim, seen ?? bands, bands)) };
    });
  }

  private guard(life: string): void {
    const held = this.redis.memory.stories;
    if (!held || !this.redis.isThisRun(held.run) || held.life !== life) throw new Refused('life');
  }

  private ask<T>(what: string, effect: () => T): Promise<T> {
    return this.calls.ask(this.process, what, effect);
  }
}
