export { connectCluster, type ClusterOptions } from './cluster/connect-cluster.js';
export { COMMIT_LOG, parseCommit, type GroupCommit } from './cluster/commit-log.js';
export { hasUnread } from './cluster/has-unread.js';
export { readToEnd } from './cluster/read-to-end.js';
export { silent, type Logger } from './logger.js';
export type {
  Assigned,
  Cluster,
  ExclusivePublisher,
  GroupState,
  KafkaAddress,
  Member,
  PartitionLog,
  Peek,
  PeekAt,
  Publisher,
  Reader,
  ReadOptions,
  Survey,
  SurveyedGroup,
  SurveyedLog,
  TopicState,
} from './ports.js';
export type { Batch, BatchHandler, BatchResult, Claim, StoryVerdict } from './server/batch.js';
export { BatchServer, type BatchServerOptions } from './server/batch-server.js';
export type { ChangelogCodec } from './server/changelog.js';
export type { ProcessingFailed } from './server/handle.js';
export type { PartitionHealth, ServerHealth } from './server/health.js';
export type { Membership } from './server/membership.js';
export type { Observer } from './server/observer.js';
export type { OnStep, Step } from './server/steps.js';
export { PassErrors } from './server/pass-errors.js';
