import { readFileSync } from 'node:fs';
import { NOTHING_ALLOWED, parseAllowed, type Allowed } from '#outbound';
import { KeyRing, parseKeyFile } from './access/index.js';
import { LOG_LEVELS, type Logger, type LogLevel } from './logger.js';
import { isLoopback, oneOf, parseHost, parsePartitions, parsePort, parseSwitch, parseTopicPrefix } from './parsers.js';
import { readKafka, type KafkaSettings } from './kafka-settings.js';
import { readLag, type LagSettings } from './lag-settings.js';
import { readPem } from './read-pem.js';
import { readRedis, type RedisSettings } from './redis-settings.js';
import type { AppPlace } from './run-app.js';
import { parseYaml, type NamedText } from './yaml.js';
import { ConfigError, Refused, Variables, type Env } from './variables.js';

export const DEFAULT_PORTS = { console: 8080, ingest: 8081, delivery: 8082, enricher: 8083, alerter: 8084 } as const;
export type AppName = keyof typeof DEFAULT_PORTS;

export interface Config {
  /** Missing where no address was given: then a server is found or started. */
  kafka?: KafkaSettings;
  redis?: RedisSettings;
  topicPrefix: string;
  /** How many partitions the topics have; missing: as many as the catalogue says. */
  partitions?: number;
  host: string;
  ports: Readonly<Record<AppName, number>>;
  /** `PORT`: for the one app of a process of its own. */
  port?: number;
  logLevel: LogLevel;
  /** The file of API keys that `TAUTLINE_KEYS` names; it is read again when it changes. */
  keyFile?: string;
  /** For HTTPS: PEM texts. */
  tls?: { cert: string; key: string };
  /** The private hosts and networks that URLs of feeds and webhooks may lead to all the same. */
  outbound: Allowed;
  /** How consumer lag is watched. */
  lag: LagSettings;
  /** The user's own entries for the tagger: the file that `TAUTLINE_GAZETTEER` names. */
  gazetteer?: NamedText;
  /** The changes to the tuning in the file that `TAUTLINE_TUNING` names. */
  tuning?: { name: string; changes: unknown };
  /** The file of webhooks that `TAUTLINE_WEBHOOKS` names. There are secrets in it. */
  webhooks?: NamedText;
  /** The feeds to poll: the file that `TAUTLINE_FEEDS` names. */
  feeds?: { name: string; document: unknown };
}

export type Need = 'kafka' | 'redis';

export interface LoadOptions<N extends Need = never> {
  /** Servers that this process cannot do without. */
  needs?: readonly N[];
  readFile?: (path: string) => string;
}

/** A configuration in which what is needed is there. */
export type ConfigWith<N extends Need> = Config & Required<Pick<Config, N>>;

const readText = (path: string): string => readFileSync(path, 'utf8');

/** Reads the environment. Throws one `ConfigError` with everything that is wrong in it. */
export function loadConfig<N extends Need = never>(
  env: Env,
  { needs = [], readFile = readText }: LoadOptions<N> = {},
): ConfigWith<N> {
  const needed = (server: Need): boolean => needs.some((need) => need === server);
  const variables = new Variables(env);
  if (needed('kafka')) variables.require('KAFKA_BROKERS', 'the addresses of the Kafka brokers, host:port');
  const kafka = readKafka(variables, readFile);
  const redis = readRedis(variables, readFile, needed('redis'));
  const port = variables.read('PORT', parsePort);
  const partitions = variables.read('TAUTLINE_PARTITIONS', parsePartitions);
  const keyFile = readKeyFile(variables, readFile);
  const tls = readTls(variables, readFile);
  const gazetteer = readNamed(variables, 'TAUTLINE_GAZETTEER', readFile);
  const tuning = readParsed(variables, 'TAUTLINE_TUNING', readFile);
  const feeds = readParsed(variables, 'TAUTLINE_FEEDS', readFile);
  const webhooks = readNamed(variables, 'TAUTLINE_WEBHOOKS', readFile);
  const config: Config = {
    ...(kafka && { kafka }),
    ...(redis && { redis }),
    topicPrefix: variables.read('TAUTLINE_TOPIC_PREFIX', parseTopicPrefix) ?? '',
    ...(partitions !== undefined && { partitions }),
    host: readHost(variables, keyFile !== undefined),
    ports: readPorts(variables),
    ...(port !== undefined && { port }),
    logLevel: variables.read('LOG_LEVEL', oneOf(LOG_LEVELS)) ?? 'info',
    ...(keyFile !== undefined && { keyFile }),
    ...(tls && { tls }),
    outbound: variables.read('TAUTLINE_OUTBOUND_ALLOW', parseOutbound) ?? NOTHING_ALLOWED,
    lag: readLag(variables),
    ...(gazetteer && { gazetteer }),
    ...(tuning && { tuning: { name: tuning.name, changes: tuning.document } }),
    ...(feeds && { feeds }),
    ...(webhooks && { webhooks }),
  };
  if (variables.problems.length > 0) throw new ConfigError(variables.problems);
  return config as ConfigWith<N>;
}

function readNamed(variables: Variables, variable: string, readFile: (path: string) => string): NamedText | undefined {
  const name = variables.text(variable);
  if (name === undefined) return undefined;
  try {
    return { name, text: readFile(name) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    variables.problems.push(`${variable} is ${JSON.stringify(name)}, but must be a file that can be read: ${reason}.`);
    return undefined;
  }
}

function readParsed(
  variables: Variables,
  variable: string,
  readFile: (path: string) => string,
): { name: string; document: unknown } | undefined {
  const file = readNamed(variables, variable, readFile);
  if (file === undefined) return undefined;
  try {
    return { name: file.name, document: parseYaml(file) };
  } catch (error) {
    variables.problems.push(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function parseOutbound(value: string): Allowed | Refused {
  const allowed = parseAllowed(value);
  return 'wrong' in allowed
    ? new Refused(
        'a list of host names, addresses and networks separated by commas, e.g. wiki.example,10.1.0.0/16; ' +
          `${JSON.stringify(allowed.wrong)} is none of these`,
      )
    : allowed;
}

/** Where the single app of this process listens. */
export const portOf = (config: Config, app: AppName): number => config.port ?? config.ports[app];

/** Where apps of this process listen, and to whom: one ring of keys for all. */
export const placeOf = ({ host, keyFile, tls }: Config, logger: Logger): Omit<AppPlace, 'port'> => ({
  host,
  ...(keyFile !== undefined && { keys: new KeyRing(keyFile, logger) }),
  ...(tls && { tls }),
});

function readKeyFile(variables: Variables, readFile: (path: string) => string): string | undefined {
  const file = readNamed(variables, 'TAUTLINE_KEYS', readFile);
  if (file === undefined) return undefined;
  try {
    parseKeyFile(file);
  } catch (error) {
    variables.problems.push(`TAUTLINE_KEYS: ${error instanceof Error ? error.message : String(error)}`);
  }
  return file.name;
}

function readTls(variables: Variables, readFile: (path: string) => string): Config['tls'] {
  const cert = readPem(variables, 'TLS_CERT', 'certificates', readFile);
  const key = readPem(variables, 'TLS_KEY', 'private key', readFile);
  if (variables.text('TLS_CERT') !== undefined) variables.require('TLS_KEY', 'the private key of TLS_CERT');
  if (variables.text('TLS_KEY') !== undefined) variables.require('TLS_CERT', 'the certificate of TLS_KEY');
  return cert !== undefined && key !== undefined ? { cert, key } : undefined;
}

function readPorts(variables: Variables): Record<AppName, number> {
  const port = (app: AppName) => variables.read(`${app.toUpperCase()}_PORT`, parsePort) ?? DEFAULT_PORTS[app];
  return {
    console: port('console'),
    ingest: port('ingest'),
    delivery: port('delivery'),
    enricher: port('enricher'),
    alerter: port('alerter'),
  };
}

/** Without keys nobody is asked who they are, so only this machine may ask, unless somebody takes that upon themselves. */
function readHost(variables: Variables, keys: boolean): string {
  const host = variables.read('HOST', parseHost) ?? '127.0.0.1';
  const insecure = variables.read('TAUTLINE_INSECURE', parseSwitch) ?? false;
  if (!isLoopback(host) && !insecure && !keys) {
    variables.problems.push(
      `HOST is ${JSON.stringify(host)}, but must be a loopback address such as 127.0.0.1: whoever reaches the port ` +
        'could publish and read without a key. Name a file of keys in TAUTLINE_KEYS (`tautline keys add` writes one), or set TAUTLINE_INSECURE=1 where something else keeps strangers out, ' +
        'e.g. a private container network or a proxy that asks for credentials.',
    );
  }
  return host;
}
