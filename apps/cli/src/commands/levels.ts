import { levels as levelsOf } from '#client';
import { decodeJson, LADDER, type Level } from '#events';
import { withCluster } from '../connection.js';
import { print, say } from '../output.js';
import { readToEnd } from '#stream';

export interface LevelsOptions {
  json?: boolean;
  /** Of the app delivery, instead of Kafka. */
  url?: string;
  key?: string;
}

/** Prints the current level of every dyad, the tensest first. */
export async function levels({ json = false, url, key }: LevelsOptions): Promise<void> {
  const current = url === undefined ? await inLog() : await levelsOf({ url, ...(key && { key }) });
  const rank = ({ level, index }: Level): number => LADDER.indexOf(level) * 1000 + index;
  for (const level of [...current].sort((a, b) => rank(b) - rank(a))) {
    await print(
      json
        ? JSON.stringify(level)
        : `${level.dyad.padEnd(20)} ${level.level.padEnd(9)} ${level.index.toFixed(1).padStart(5)}   ${level.at}`,
    );
  }
  if (current.length === 0) say('no dyad has been heard of yet');
}

const inLog = (): Promise<Level[]> =>
  withCluster(async (cluster, topics) => {
    const current = new Map<string, Level>();
    await readToEnd(cluster, {
      topics: [topics.levels.name],
      from: 'start',
      onRecord: (record) => {
        const level = decodeJson('level', record);
        if (level.ok) current.set(level.value.dyad, level.value);
      },
    });
    return [...current.values()];
  });
