export { alerts, AlertStream, type AlertsOptions, type StreamState } from './alerts.js';
export type { FilterOptions } from './filter.js';
export { latest, past, type PastOptions } from './past.js';
export { levels, type LevelsOptions } from './levels.js';
export { publish, type PublishOptions, type Receipt, type Receipts } from './publish.js';
export { readEvents } from './read-events.js';
export { RequestRefused } from './requests.js';
