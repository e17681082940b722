import { topicCatalogue } from '#events';
import { placeOf, portOf, runMain } from '#platform';
import { connectCluster } from '#stream';
import { startDelivery } from './index.js';

await runMain(['kafka'], async (config, logger) => {
  const cluster = connectCluster(config.kafka, { clientId: 'tautline-delivery', logger });
  const topics = topicCatalogue(config.topicPrefix, config.partitions);
  const app = await startDelivery({
    cluster,
    topics,
    logger,
    outbound: config.outbound,
    ...(config.webhooks && { webhooks: config.webhooks }),
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
