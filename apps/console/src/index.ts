import { kafkaCheck, runApp, type RunningApp } from '#platform';
import { consoleModule, type ConsoleDeps } from './console.module.js';

export type { ConsoleDeps } from './console.module.js';

/** The operators' page. The cluster is the caller's to close, after the app. */
export const startConsole = (deps: ConsoleDeps & { host: string; port: number }): Promise<RunningApp> =>
  runApp({
    name: 'console',
    module: consoleModule(deps),
    host: deps.host,
    port: deps.port,
    logger: deps.logger,
    checks: [kafkaCheck(deps.cluster)],
  });
