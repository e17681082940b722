export {
  callerOf,
  KeyFileError,
  KeyRing,
  NeedsScope,
  newKey,
  hashOf,
  parseKeyFile,
  SCOPES,
  type ApiKey,
  type Scope,
} from './access/index.js';
export { DEFAULT_PORTS, loadConfig, placeOf, portOf, type AppName, type Config, type ConfigWith } from './config.js';
export { describeConfig } from './describe-config.js';
export { EventStream, frameOf, type EventStreamOptions, type StreamEvent } from './event-stream.js';
export { healthModule, kafkaCheck, type HealthCheck, type HealthResult } from './health.js';
export type { KafkaSettings } from './kafka-settings.js';
export type { LagSettings } from './lag-settings.js';
export { createLogger, LOG_LEVELS, type Logger, type LogLevel } from './logger.js';
export { NestLogger } from './nest-logger.js';
export * as openApiParts from './open-api.js';
export { Problem, ProblemFilter } from './problem.js';
export { readJson } from './read-json.js';
export type { RedisSettings } from './redis-settings.js';
export { runApp, type AppOptions, type AppPlace, type RunningApp } from './run-app.js';
export { runMain } from './run-main.js';
export { shutdownOnSignals } from './shutdown.js';
export { isTracing, startTracing, traceStep, type Step } from './tracing.js';
export { within } from './within.js';
export { parseYaml } from './yaml.js';
export { ConfigError, type Env } from './variables.js';
