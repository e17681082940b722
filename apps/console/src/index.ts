import { kafkaCheck, runApp, type AppPlace, type RunningApp } from '#platform';
import { Registry } from 'prom-client';
import { consoleModule, type ConsoleDeps } from './console.module.js';

/** The operators' page. The cluster is the caller's to close, after the app. */
export function startConsole(deps: Omit<ConsoleDeps, 'metrics'> & AppPlace): Promise<RunningApp> {
  const metrics = new Registry();
  return runApp({
    ...deps,
    name: 'console',
    module: consoleModule({ ...deps, metrics }),
    checks: [kafkaCheck(deps.cluster)],
    metrics,
  });
}
