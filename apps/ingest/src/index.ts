import { kafkaCheck, runApp, type RunningApp } from '#platform';
import { ingestModule, type IngestDeps } from './ingest.module.js';

export type { IngestDeps } from './ingest.module.js';

/** Takes fragments by HTTP. The cluster is the caller's to close, after the app. */
export const startIngest = (deps: IngestDeps & { host: string; port: number }): Promise<RunningApp> =>
  runApp({
    name: 'ingest',
    module: ingestModule(deps),
    host: deps.host,
    port: deps.port,
    logger: deps.logger,
    checks: [kafkaCheck(deps.cluster)],
  });
