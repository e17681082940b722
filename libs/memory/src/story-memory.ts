import { randomBytes } from 'node:crypto';
import type { Run } from './client.js';
import { parts } from './parts.js';

/** A text that asks which story it belongs to. */
export interface BandClaim {
  /** The name the story takes if this text is the first of it. */
  story: string;
  bands: readonly string[];
  /** How many bands have to name a story for the text to belong to it; 1 unless told. */
  least?: number;
}

export interface StoryAnswer {
  story: string;
  /** How many of the claim's bands already named it. */
  matched: number;
}

/** Either an answer per claim, or the partitions whose stories are here while others are still missing. */
export type ClaimAnswer = { stories: StoryAnswer[] } | { here: number[] };

/** Bands a command of restoring carries at most; those of one call are sent together. */
const BATCH = 1_000;

/**
 * Near-duplicates of all partitions of one input topic. Texts in different partitions have to find each other in one
 * command, so the bands share one hash tag and lie on one node of a cluster: some hundred bytes per text,
 * forgotten after days. What is forgotten costs a `duplicate` mark, and nothing else: the answer enters no state.
 */
export class RedisStoryMemory {
  private readonly stories: string;
  private readonly rebuilt: string;
  private readonly bands: string;

  /** @param span seconds for which a band is remembered at least after it was last seen */
  constructor(
    private readonly run: Run,
    prefix: string,
    tag: string,
    private readonly span: number,
  ) {
    const base = `${prefix}{${tag}}`;
    [this.stories, this.rebuilt, this.bands] = [`${base}:stories`, `${base}:rebuilt`, `${base}:bands`];
  }

  /** The name of the present life of this memory; it changes when what was here is lost. */
  async life(): Promise<string> {
    const name = randomBytes(6).toString('hex');
    return String(await this.run('life', [this.stories, this.rebuilt, this.bands], [name, this.span]));
  }

  /** Refused where the life has ended. */
  async retell(life: string, stories: ReadonlyMap<string, string>): Promise<void> {
    const retell = (pairs: readonly string[]) =>
      this.run('retell', [this.stories, this.bands], [life, this.span, ...pairs]);
    await Promise.all(parts([...stories].flat(), 2 * BATCH).map(retell));
  }

  /** All stories of the partition are here. Refused where the life has ended. */
  async join(life: string, partition: number): Promise<void> {
    await this.run('join', [this.stories, this.rebuilt], [life, partition]);
  }

  /** @param partitions how many have to have joined first */
  async claim(partitions: number, claims: readonly BandClaim[]): Promise<ClaimAnswer> {
    const args = claims.flatMap(({ story, bands, least = 1 }) => [story, least, bands.length, ...bands]);
    const answer = await this.run('claim', [this.stories, this.rebuilt, this.bands], [partitions, this.span, ...args]);
    const told = Array.isArray(answer) ? answer : [];
    if (told[0] === 'waiting') return { here: told.slice(1).map(Number) };
    return { stories: claims.map((_, i) => ({ story: String(told[2 * i]), matched: Number(told[2 * i + 1]) })) };
  }
}
