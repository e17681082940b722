import { kafkaCheck, runApp, type AppPlace, type RunningApp } from '#platform';
import { ingestModule, type IngestDeps } from './ingest.module.js';

export type { IngestDeps } from './ingest.module.js';

/** Takes fragments by HTTP. The cluster is the caller's to close, after the app. */
export const startIngest = (deps: IngestDeps & AppPlace): Promise<RunningApp> =>
  runApp({
    ...deps,
    name: 'ingest',
    module: ingestModule(deps),
    checks: [kafkaCheck(deps.cluster)],
  });
