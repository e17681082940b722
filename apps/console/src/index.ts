import { kafkaCheck, runApp, type AppPlace, type RunningApp } from '#platform';
import { consoleModule, type ConsoleDeps } from './console.module.js';

export type { ConsoleDeps } from './console.module.js';

/** The operators' page. The cluster is the caller's to close, after the app. */
export const startConsole = (deps: ConsoleDeps & AppPlace): Promise<RunningApp> =>
  runApp({
    ...deps,
    name: 'console',
    module: consoleModule(deps),
    checks: [kafkaCheck(deps.cluster)],
  });
