import { readChangelog, type ChangelogCodec } from './changelog.js';
import type { PartitionMemory, StoryMemory } from './memory-port.js';
import type { PartitionPort } from './partition-port.js';
import type { Position } from './position.js';
import type { Step } from './steps.js';

export interface Rebuild {
  port: PartitionPort;
  memory: PartitionMemory;
  stories: StoryMemory | null;
  codec: ChangelogCodec;
  partition: number;
  token: string;
  at: Position;
  step: (step: Step) => Promise<void>;
  /** The part that is done, 0..1. */
  progress: (done: number) => void;
}

/**
 * Puts a partition's memory together again from its changelog. The caller has fenced itself first, so the changelog
 * ends where its offset is. @returns the number of records that were put back
 */
export async function rebuild({
  port,
  memory,
  stories,
  codec,
  partition,
  token,
  at,
  step,
  progress,
}: Rebuild): Promise<number> {
  let count = 0;
  const life = stories && (await stories.life());
  await memory.clear(token);
  await step('rebuild: clear');
  await port.changelog(async (records, done) => {
    const states = new Map<string, string | null>();
    const bands = new Map<string, string>();
    for (const record of records) {
      const { key, remembered } = readChangelog(codec, record);
      states.set(key, remembered && JSON.stringify(remembered));
      for (const [band, story] of Object.entries(remembered?.stories ?? {}))
        if (!bands.has(band)) bands.set(band, story);
    }
    await memory.restore(token, states);
    if (stories && life !== null && bands.size > 0) await stories.retell(life, bands);
    count += records.length;
    progress(done);
    await step('rebuild: restore');
  });
  if (stories && life !== null) await stories.join(life, partition);
  await memory.settle(token, at);
  await step('rebuild: done');
  return count;
}
