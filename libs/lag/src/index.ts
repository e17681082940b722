export { groupLag, type GroupLag, type TopicLag, type TotalLag } from './group-lag.js';
export { partitionLag, type Lag, type PartitionLag, type PartitionPosition } from './partition-lag.js';
