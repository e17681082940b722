import { topicCatalogue } from '#events';
import { placeOf, portOf, runMain } from '#platform';
import { connectCluster } from '#stream';
import { startDelivery } from './index.js';

await runMain(['kafka'], async (config, logger) => {
  const cluster = connectCluster(config.kafka, { clientId: 'tautline-delivery', logger });
  const topics = topicCatalogue(config.topicPrefix);
  const app = await startDelivery({
    cluster,
    topics,
    logger,
    ...placeOf(config, logger),
    port: portOf(config, 'delivery'),
  });
  return {
    close: async () => {
      await app.close();
      await cluster.close();
    },
  };
});
