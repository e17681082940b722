import { topicCatalogue } from '#events';
import { portOf, runMain } from '#platform';
import { connectCluster } from '#stream';
import { startIngest } from './index.js';

await runMain(['kafka'], async (config, logger) => {
  const cluster = connectCluster(config.kafka, { clientId: 'tautline-ingest', logger });
  const topics = topicCatalogue(config.topicPrefix);
  const app = await startIngest({ cluster, topics, logger, host: config.host, port: portOf(config, 'ingest') });
  return {
    close: async () => {
      await app.close();
      await cluster.close();
    },
  };
});
