import { engineAddresses, findEngine } from './engine.js';
import { type Environment, findOnPath } from './environment.js';
import { messageOf } from './errors.js';
import { isCached } from './fetch.js';
import { checkBrokers, checkRedis, givenBrokers, givenRedis } from './given.js';
import { findJava, JAVA_NEEDED } from './java.js';
import { installedRedis } from './local-redis.js';
import { kafkaJars, redisBinaries } from './packages.js';

/** One thing that Tautline may need of this machine. */
export interface Finding {
  what: string;
  /** `unneeded`: it is not there, and something else that is there stands in for it. */
  state: 'ok' | 'missing' | 'unneeded';
  detail: string;
  /** What to do, where it is missing. */
  advice?: string;
}

const NODE_NEEDED = '20.19';

/** Looks at what this machine has for running Tautline, and where its servers would come from. Starts nothing. */
export async function survey(env: Environment): Promise<Finding[]> {
  const [brokers, redis, engine, java, redisServer, jarsCached, redisCached] = await Promise.all([
    given('KAFKA_BROKERS', givenBrokers(env)?.join(','), () => checkBrokers(givenBrokers(env) ?? [], env)),
    given('REDIS_URL', givenRedis(env), () => checkRedis(givenRedis(env) ?? '')),
    findEngine(env),
    findJava(env),
    installedRedis(env),
    isCached(kafkaJars(), env),
    anyCached(env),
  ]);
  const maven = findOnPath('mvn', env);
  const kcat = findOnPath('kcat', env) ?? findOnPath('kafkacat', env);
  const javaFits = java !== undefined && java.major >= JAVA_NEEDED;
  const localKafka = javaFits && (jarsCached || maven !== undefined);
  const localRedis = redisServer !== undefined || redisCached || (maven !== undefined && java !== undefined);
  const kafka = source(brokers, engine, localKafka, jarsCached ? 'jars in the cache' : 'jars fetched by Maven');
  const memory = source(
    redis,
    engine,
    localRedis,
    redisServer ?? (redisCached ? 'binary in the cache' : 'fetched by Maven'),
  );
  const row = (what: string, detail: string | undefined, needed: boolean, advice: string): Finding => {
    if (detail !== undefined) return { what, state: 'ok', detail };
    return { what, state: needed ? 'missing' : 'unneeded', detail: 'not found', advice };
  };
  // Where an address is set, nothing stands in for it.
  const kafkaLacks = brokers === undefined && kafka === undefined;
  const redisLacks = redis === undefined && memory === undefined;
  return [
    nodeFinding(),
    ...(brokers === undefined ? [] : [brokers]),
    ...(redis === undefined ? [] : [redis]),
    row('Container engine', engine, kafkaLacks || redisLacks, engineAdvice(env)),
    row(
      `Java ${String(JAVA_NEEDED)}`,
      javaFits ? `${String(java.major)} (${java.path})` : undefined,
      kafkaLacks,
      `Install Java ${String(JAVA_NEEDED)} or later${java === undefined ? '' : `; ${java.path} is ${String(java.major)}`}.`,
    ),
    row(
      'Maven',
      maven,
      (kafkaLacks && !jarsCached) || redisLacks,
      'Install Maven (mvn); it is needed once, for a download.',
    ),
    row('redis-server', redisServer, redisLacks, 'Install redis-server 6.2 or later.'),
    row('kcat', kcat, false, 'Install kcat to publish and read by hand; nothing needs it.'),
    row('Kafka', kafka, true, 'Set KAFKA_BROKERS=host:port, or start Docker or Podman, or install Java and Maven.'),
    row('Redis', memory, true, 'Set REDIS_URL=redis://host:port, or start Docker or Podman, or install redis-server.'),
  ];
}

function nodeFinding(): Finding {
  const { node } = process.versions;
  const fits = node.localeCompare(NODE_NEEDED, 'en', { numeric: true }) >= 0;
  if (fits) return { what: 'Node', state: 'ok', detail: node };
  return { what: 'Node', state: 'missing', detail: node, advice: `Install Node ${NODE_NEEDED} or later.` };
}

async function given(
  what: string,
  address: string | undefined,
  check: () => Promise<void>,
): Promise<Finding | undefined> {
  if (address === undefined) return undefined;
  try {
    await check();
    return { what, state: 'ok', detail: `${address} answers` };
  } catch (error) {
    return { what, state: 'missing', detail: 'set, and nothing there answers', advice: messageOf(error) };
  }
}

async function anyCached(env: Environment): Promise<boolean> {
  const cached = await Promise.all(redisBinaries(process.platform, process.arch).map((files) => isCached(files, env)));
  return cached.includes(true);
}

/** In words, where the server would come from; the same order as in `provision`. */
function source(
  address: Finding | undefined,
  engine: string | undefined,
  local: boolean,
  how: string,
): string | undefined {
  if (address !== undefined) return address.state === 'ok' ? `the address given, ${address.what}` : undefined;
  if (engine !== undefined) return `a container (${engine})`;
  return local ? `a local process (${how})` : undefined;
}

function engineAdvice(env: Environment): string {
  const addresses = engineAddresses(env);
  return addresses.length === 0
    ? 'Start Docker or Podman, with its API socket.'
    : `Nothing answers at ${addresses.join(', ')}: start Docker or Podman.`;
}
