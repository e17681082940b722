export {
  DEFAULT_PORTS,
  loadConfig,
  portOf,
  type AppName,
  type Config,
  type ConfigWith,
  type RedisSettings,
} from './config.js';
export { describeConfig } from './describe-config.js';
export { EventStream, type StreamEvent } from './event-stream.js';
export { healthModule, kafkaCheck, type HealthCheck, type HealthResult } from './health.js';
export type { KafkaSettings } from './kafka-settings.js';
export { createLogger, LOG_LEVELS, type Logger, type LogLevel } from './logger.js';
export { NestLogger } from './nest-logger.js';
export { Problem, ProblemFilter } from './problem.js';
export { runApp, type AppOptions, type RunningApp } from './run-app.js';
export { runMain } from './run-main.js';
export { shutdownOnSignals } from './shutdown.js';
export { ConfigError, type Env } from './variables.js';
