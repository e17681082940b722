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
export { groupLag, type GroupLag, type TopicLag, type TotalLag } from './group-lag.js';
export { partitionLag, type Lag, type PartitionLag, type PartitionPosition } from './partition-lag.js';
