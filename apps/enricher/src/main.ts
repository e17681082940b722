import { placeOf, portOf, runMain } from '#platform';
import { startEnricher } from './index.js';

await runMain(['kafka', 'redis'], (config, logger) =>
  startEnricher({ ...config, ...placeOf(config, logger), logger, port: portOf(config, 'enricher') }),
);
