export { follow, type Following, type OnTrouble } from './follow.js';
export { AlertFeed, FeedBusy, type Subscriber, type Subscription } from './alert-feed.js';
export { FILTER_NAMES, FilterError, parseAlertFilter, passes, type AlertFilter } from './alert-filter.js';
export { Levels } from './levels.js';
export type { AlertRecord } from './parse-alert.js';
export { Positions } from './positions.js';
export { LagWatch, type LagWatchOptions, type Reading } from './lag/lag-watch.js';
export { pipelineOf, type StageOfPipeline } from './lag/stages.js';
