import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServersError } from './errors.js';
import { fetchFiles } from './fetch.js';
import { requireJava } from './java.js';
import { helloKafka } from './kafka-hello.js';
import { brokerProperties, propertyLines, type BrokerPorts } from './kafka-properties.js';
import { LocalServer } from './local-server.js';
import { kafkaJars } from './packages.js';
import { asStep } from './progress.js';
import type { LocalOptions } from './tiers.js';

/** A small heap, and the quick compiler alone: a broker that starts in two seconds. */
const JVM = ['-Xms64m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.awt.headless=true'];
const LOGGING = [
  'showDateTime=true',
  'dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS',
  'log.org.apache.kafka.common.config=warn',
];

/** Brokers in KRaft mode on this machine's loopback, each also a controller. */
export async function startLocalKafka(
  options: LocalOptions & {
    ports: readonly BrokerPorts[];
    properties: ((ports: BrokerPorts) => Readonly<Record<string, string>>) | undefined;
  },
): Promise<LocalServer[]> {
  const { run, env, report, onExit, ports } = options;
  const java = await requireJava(env);
  const jars = await fetchFiles(kafkaJars(), options);
  const extra = (env['TAUTLINE_KAFKA_JVM'] ?? '').split(' ').filter((flag) => flag !== '');
  const logging = LOGGING.map((setting) => `-Dorg.slf4j.simpleLogger.${setting}`);
  const jvm = [...JVM, ...logging, ...extra, '-cp', join(jars, '*')];
  return asStep(report, 'Starting Kafka', async () => {
    const cluster = newClusterId();
    const servers = await Promise.all(
      ports.map(async (own, index) => {
        const name = ports.length === 1 ? 'kafka' : `kafka-${String(index + 1)}`;
        const directory = join(run.directory, name);
        const properties = join(directory, 'server.properties');
        rmSync(directory, { recursive: true, force: true });
        mkdirSync(directory);
        const usual = brokerProperties(ports, index, join(directory, 'data'));
        writeFileSync(properties, usual + propertyLines(options.properties?.(own) ?? {}));
        const tool = [...jvm, 'kafka.tools.StorageTool', 'format', '-t', cluster, '-c', properties];
        await format(options, java.path, tool, directory);
        const args = [...jvm, 'kafka.Kafka', properties];
        const ready = async (output: string): Promise<void> => {
          if (!output.includes('Kafka Server started')) throw new Error('it has not said that it started');
          await helloKafka('127.0.0.1', own.broker, 1000);
        };
        return new LocalServer({
          run,
          name,
          port: own.broker,
          command: java.path,
          args,
          env,
          directory,
          ready,
          onExit,
        });
      }),
    );
    await Promise.all(servers.map((server) => server.start()));
    return servers;
  });
}

/** 16 bytes in base64url, as Kafka writes its ids; its tools take one that begins with a hyphen for an option. */
const newClusterId = (): string => `T${randomBytes(16).toString('base64url').slice(1)}`;

/** Writes the metadata that a broker wants to find; another Java process, of about a second. */
async function format(options: LocalOptions, java: string, args: readonly string[], directory: string): Promise<void> {
  const log = join(directory, 'format.log');
  const output = openSync(log, 'a');
  const child = options.run.spawn(java, args, {
    cwd: directory,
    env: { ...options.env },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.ref();
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code === 0) return;
  const said = readFileSync(log, 'utf8').trim();
  throw new ServersError('server-failed', `Kafka's data directory could not be prepared:\n${said}`);
}
