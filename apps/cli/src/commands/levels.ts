import { decodeJson, LADDER, type Level } from '#events';
import { withCluster } from '../connection.js';
import { print, say } from '../output.js';
import { readToEnd } from '#stream';

/** Prints the current level of every dyad, the tensest first. */
export const levels = ({ json = false }: { json?: boolean }): Promise<void> =>
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
    const rank = ({ level, index }: Level): number => LADDER.indexOf(level) * 1000 + index;
    for (const level of [...current.values()].sort((a, b) => rank(b) - rank(a))) {
      await print(
        json
          ? JSON.stringify(level)
          : `${level.dyad.padEnd(20)} ${level.level.padEnd(9)} ${level.index.toFixed(1).padStart(5)}   ${level.at}`,
      );
    }
    if (current.size === 0) say('no dyad has been heard of yet');
  });
