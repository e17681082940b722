import { kafkaCheck, runApp, type AppPlace, type RunningApp } from '#platform';
import { deliveryModule, type DeliveryDeps } from './delivery.module.js';

export type { DeliveryDeps } from './delivery.module.js';
export { openApi } from './openapi/document.js';
export { parseWebhookFile } from './webhooks/webhook-file.js';

/** Hands alerts and levels out by HTTP. The cluster is the caller's to close, after the app. */
export const startDelivery = (deps: DeliveryDeps & AppPlace): Promise<RunningApp> =>
  runApp({
    ...deps,
    name: 'delivery',
    module: deliveryModule(deps),
    checks: [kafkaCheck(deps.cluster)],
  });
