import { placeOf, portOf, runMain } from '#platform';
import { connectCluster } from '#stream';
import { startAlerter } from './index.js';

await runMain(['kafka', 'redis'], async (config, logger) => {
  const cluster = connectCluster(config.kafka, { clientId: 'tautline-alerter', logger });
  const app = await startAlerter({
    ...config,
    ...placeOf(config, logger),
    cluster,
    logger,
    port: portOf(config, 'alerter'),
  });
  return { close: () => app.close().finally(() => cluster.close()) };
});
