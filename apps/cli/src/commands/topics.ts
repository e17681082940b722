import { withCluster } from '../connection.js';
import { print } from '../output.js';

/** Creates the topics of the catalogue that are missing and says where the others differ from it. */
export const topics = ({ verify = false }: { verify?: boolean }): Promise<void> =>
  withCluster(async (cluster, catalogue) => {
    const specs = Object.values(catalogue);
    const states = verify ? await cluster.verifyTopics(specs) : await cluster.ensureTopics(specs);
    for (const { topic, state, differences } of states) {
      await print([state.padEnd(8), topic, ...differences].join('  '));
    }
    if (states.some(({ state }) => state === 'missing' || state === 'differs')) process.exitCode = 1;
  });
