import { kafkaCheck, runApp, type RunningApp } from '#platform';
import { deliveryModule, type DeliveryDeps } from './delivery.module.js';

export type { DeliveryDeps } from './delivery.module.js';

/** Hands alerts and levels out by HTTP. The cluster is the caller's to close, after the app. */
export const startDelivery = (deps: DeliveryDeps & { host: string; port: number }): Promise<RunningApp> =>
  runApp({
    name: 'delivery',
    module: deliveryModule(deps),
    host: deps.host,
    port: deps.port,
    logger: deps.logger,
    checks: [kafkaCheck(deps.cluster)],
  });
