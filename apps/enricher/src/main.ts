import { portOf, runMain } from '#platform';
import { startEnricher } from './index.js';

await runMain(['kafka', 'redis'], (config, logger) =>
  startEnricher({ ...config, logger, port: portOf(config, 'enricher') }),
);
