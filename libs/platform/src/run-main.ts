import { loadConfig, type ConfigWith, type Need } from './config.js';
import { describeConfig } from './describe-config.js';
import { createLogger, type Logger } from './logger.js';
import { shutdownOnSignals } from './shutdown.js';
import { startTracing } from './tracing.js';
import { ConfigError } from './variables.js';

/** The `main.ts` of an app that has a process to itself: configuration, start, signals, exit code. */
export async function runMain<N extends Need>(
  needs: readonly N[],
  start: (config: ConfigWith<N>, logger: Logger) => Promise<{ close(): Promise<void> }>,
): Promise<void> {
  let logger = createLogger('info');
  try {
    const config = loadConfig(process.env, { needs });
    logger = createLogger(config.logLevel);
    logger.info(describeConfig(config), 'configuration');
    const stopTracing = await startTracing(serviceOf(process.argv[1]), process.env);
    const starting = start(config, logger);
    shutdownOnSignals(async () => {
      await (await starting).close();
      await stopTracing();
    }, logger);
    await starting;
  } catch (error) {
    if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
    else logger.fatal({ err: error }, error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

/** `tautline-enricher`, from `…/apps/enricher/src/main.js`. */
const serviceOf = (path = ''): string => `tautline-${/apps[\\/](\w+)/.exec(path)?.[1] ?? 'app'}`;
