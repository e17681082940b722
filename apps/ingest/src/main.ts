import { consumerGroups, topicCatalogue } from '#events';
import { placeOf, portOf, runMain } from '#platform';
import { connectCluster } from '#stream';
import { startIngest } from './index.js';

await runMain(['kafka'], async (config, logger) => {
  const cluster = connectCluster(config.kafka, { clientId: 'tautline-ingest', logger });
  const topics = topicCatalogue(config.topicPrefix, config.partitions);
  const app = await startIngest({
    ...config,
    cluster,
    topics,
    groups: consumerGroups(config.topicPrefix),
    logger,
    ...placeOf(config, logger),
    port: portOf(config, 'ingest'),
  });
  return {
    close: async () => {
      await app.close();
      await cluster.close();
    },
  };
});
