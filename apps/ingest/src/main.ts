import { topicCatalogue } from '#events';
import { placeOf, portOf, runMain } from '#platform';
import { connectCluster } from '#stream';
import { startIngest } from './index.js';

await runMain(['kafka'], async (config, logger) => {
  const cluster = connectCluster(config.kafka, { clientId: 'tautline-ingest', logger });
  const topics = topicCatalogue(config.topicPrefix);
  const app = await startIngest({
    cluster,
    topics,
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
