export { consoleProgress, type ProgressStream } from './console-progress.js';
export type { Environment } from './environment.js';
export { ServersError, type ServersErrorCode } from './errors.js';
export type { ServerProcess } from './local-server.js';
export type { Progress, Report } from './progress.js';
export { provision } from './provision.js';
export { type Finding, survey } from './survey.js';
export type { KafkaServers, Provided, ProvisionOptions, RedisServer, ServerName, Servers, Tier } from './tiers.js';
