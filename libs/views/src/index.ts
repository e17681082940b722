export { readBetween } from './read-between.js';
export { Turns } from './turns.js';
export { follow, type Following, type OnTrouble } from './follow.js';
export { AlertFeed, FeedBusy } from './alert-feed.js';
export type { Subscriber, Subscription } from './subscriber.js';
export { FILTER_NAMES, FilterError, parseAlertFilter, passes, type AlertFilter } from './alert-filter.js';
export { Levels } from './levels.js';
export type { AlertRecord } from './parse-alert.js';
export { Positions } from './positions.js';
