import { consumerGroups, topicCatalogue } from '#events';
import { placeOf, portOf, runMain } from '#platform';
import { connectCluster } from '#stream';
import { startConsole } from './index.js';

await runMain(['kafka'], async (config, logger) => {
  const cluster = connectCluster(config.kafka, { clientId: 'tautline-console', logger });
  const topics = topicCatalogue(config.topicPrefix, config.partitions);
  const groups = consumerGroups(config.topicPrefix);
  const port = portOf(config, 'console');
  const app = await startConsole({ ...config, cluster, topics, groups, logger, ...placeOf(config, logger), port });
  return {
    close: async () => {
      await app.close();
      await cluster.close();
    },
  };
});
