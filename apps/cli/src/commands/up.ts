import { ownTuning } from '#escalation';
import { consumerGroups, topicCatalogue } from '#events';
import { parseFeedsFile } from '#feeds';
import { createLogger, loadConfig, placeOf, startTracing, type Config } from '#platform';
import { consoleProgress, provision, type Provided, type Servers } from '#servers';
import { connectCluster } from '#stream';
import { loadEntries } from '#tagging';
import { parseWebhookFile } from '../../../delivery/src/index.js';
import { fail } from '../outcome.js';
import { say } from '../output.js';
import { startPipeline } from '../pipeline.js';
import { printAlerts } from '../print-alerts.js';
import { publishSeeds } from '../publish-seeds.js';
import { announce } from '../running.js';

export interface UpOptions {
  once?: boolean;
  port?: number;
}

type End = () => Promise<void> | void;

/** Everything, from nothing: servers, topics, apps, sample articles, and the alerts as they come. */
export async function up({ once = false, port }: UpOptions): Promise<void> {
  const config = loadConfig(process.env);
  // Refused now, not when servers have been started.
  loadEntries(config.gazetteer);
  ownTuning(config.tuning);
  if (config.webhooks) parseWebhookFile(config.webhooks, process.env);
  if (config.feeds) parseFeedsFile(config.feeds.name, config.feeds.document);
  const stop = stopOnSignal();
  const ends: End[] = [];
  const ports = port === undefined ? config.ports : portsFrom(port);
  ends.push(await startTracing('tautline', process.env));
  try {
    await run({ ...config, ports }, once, stop, (end) => ends.unshift(end));
  } catch (error) {
    if (!stop.aborted) throw error;
    if (once) process.exitCode = 1;
  } finally {
    if (!once || stop.aborted) say('\nstopping; Ctrl-C again forces it');
    for (const end of ends) await Promise.resolve(end()).catch(fail);
  }
}

async function run(config: Config, once: boolean, stop: AbortSignal, atEnd: (end: End) => void): Promise<void> {
  const logger = createLogger(process.env['LOG_LEVEL'] ? config.logLevel : 'warn');
  const options = { env: process.env, onProgress: consoleProgress(process.stderr), signal: stop };
  // Sentinels and a cluster are given by other variables than the address of one server.
  const elsewhere = config.redis && config.redis.url === undefined ? config.redis : undefined;
  const servers: Provided<'kafka'> & Partial<Servers> = elsewhere
    ? await provision({ ...options, only: ['kafka'] })
    : await provision(options);
  atEnd(() => servers.stop());
  const kafka = config.kafka ?? { brokers: servers.kafka.brokers };
  const redis = config.redis ?? { url: servers.redis?.url ?? '' };
  const cluster = connectCluster(kafka, { clientId: 'tautline-up', logger });
  atEnd(() => cluster.close());
  const topics = topicCatalogue(config.topicPrefix, config.partitions);
  const groups = consumerGroups(config.topicPrefix);
  await cluster.ensureTopics(Object.values(topics));

  let seeding = true;
  const behind = (): boolean => seeding;
  const pipeline = await startPipeline({
    ...config,
    ...placeOf(config, logger),
    kafka,
    redis,
    cluster,
    topics,
    groups,
    logger,
    behind,
  });
  atEnd(() => pipeline.close());
  atEnd(announce({ brokers: kafka.brokers }));
  say(`${'kafka'.padEnd(9)} ${kafka.brokers.join(',')} (${servers.kafka.tier})`);
  say(`${'redis'.padEnd(9)} ${servers.redis?.tier ?? 'given'}`);
  for (const { name, url } of pipeline.apps) say(`${name.padEnd(9)} ${url}`);

  const printed = await printAlerts(cluster, topics);
  atEnd(() => printed.close());
  const onArticle = async (title: string): Promise<void> => {
    await printed.all();
    say(`\npublishing  ${title}`);
  };
  // Who polls feeds of their own wants no sample articles among them.
  if (!config.feeds) await publishSeeds({ cluster, topics, groups, stop, onArticle });
  seeding = false;
  if (once) return say(`\n${await printed.all()} alerts`);
  say('\nup; Ctrl-C stops everything');
  await new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
}

/** The console at `first`, the others behind it; 0 takes free ones for all. */
const portsFrom = (first: number): Config['ports'] => {
  const at = (place: number): number => (first === 0 ? 0 : first + place);
  return { console: at(0), ingest: at(1), delivery: at(2), enricher: at(3), alerter: at(4) };
};

/** Aborts with the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopOnSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(1);
      controller.abort();
    });
  }
  return controller.signal;
}
