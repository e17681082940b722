export { DEFAULT_WINDOW, type WindowOptions } from './commit-window.js';
export type { Retention } from './deletion.js';
export { EndHistory } from './end-history.js';
export type {
  Behind,
  Drain,
  GroupFacts,
  GroupSummary,
  HistoryPoint,
  LagHistory,
  LagNotice,
  LagSnapshot,
  Member,
  Owner,
  Pace,
  PartitionFacts,
  StageFacts,
  Stale,
  Status,
  TopicTotals,
  Totals,
  Trend,
  Verdict,
} from './facts.js';
export { isKnown, unknown, type Figure, type Unknown } from './figure.js';
export { GroupWatch, type GroupSight, type GroupView } from './group-watch.js';
export { History, type HistoryRow, type Minute } from './history.js';
export { DEFAULT_NOTICE_RULES, Notices, type NoticeRules } from './notices.js';
export type { Ahead, PartitionPosition } from './partition-lag.js';
export type { Sight } from './partition-watch.js';
export { placeOf } from './place.js';
export { Rate } from './rate.js';
export { MINUTES } from './series.js';
export { totalsOf, verdictOf } from './totals.js';
export { inWords } from './words.js';
