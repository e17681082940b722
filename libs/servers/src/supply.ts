import type { Engine } from './open-engine.js';
import { kafkaImage, redisImage, startKafkaContainer, startRedisContainer } from './containers.js';
import { messageOf, ServersError, type ServersErrorCode } from './errors.js';
import { givenBrokers, givenRedis } from './given.js';
import { startLocalKafka } from './local-kafka.js';
import { startLocalRedis } from './local-redis.js';
import { freePorts, requireFree } from './ports.js';
import { asStep, note } from './progress.js';
import type { Session } from './session.js';
import type { KafkaServers, LocalOptions, RedisServer } from './tiers.js';

const FREE_PORT_TRIES = 3;
/** Their data is thrown away, so an orderly end is not worth much waiting. */
const STOP_GRACE_MS = 3000;

export async function supplyKafka(session: Session): Promise<KafkaServers> {
  const { env, kafkaPort, brokers = 1, kafkaProperties } = session.options;
  const given = session.allows('given') ? givenBrokers(env) : undefined;
  if (given !== undefined) return { brokers: given, tier: 'given', nodes: [] };
  if (kafkaPort !== undefined) await requireFree(kafkaPort, 'Kafka', 'KAFKA_BROKERS');
  return firstTier<KafkaServers>(session, {
    title: 'Kafka',
    variable: 'KAFKA_BROKERS=host:port',
    install: 'install Java 17 or later, and Maven',
    image: kafkaImage(env),
    container: async (engine) => {
      const { host, port, stop } = await startKafkaContainer(engine, { env, port: kafkaPort });
      session.atEnd(stop);
      return { brokers: [`${host}:${String(port)}`], tier: 'container', nodes: [] };
    },
    local: async (local) => {
      const nodes = await onFreePorts(kafkaPort, 2 * brokers, (ports) => {
        const clients = ports.slice(0, brokers);
        const pairs = clients.map((broker, index) => ({ broker, controller: ports[brokers + index] ?? 0 }));
        return startLocalKafka({ ...local, ports: pairs, properties: kafkaProperties });
      });
      // Brokers of a cluster hand over to each other before they leave, in vain where all of them go.
      session.atEnd(async () => {
        await Promise.all(nodes.map((node) => (nodes.length === 1 ? node.stop(STOP_GRACE_MS) : node.kill('SIGKILL'))));
      });
      return { brokers: nodes.map(({ port }) => `127.0.0.1:${String(port)}`), tier: 'local', nodes };
    },
  });
}

export async function supplyRedis(session: Session): Promise<RedisServer> {
  const { env, redisPort } = session.options;
  const given = session.allows('given') ? givenRedis(env) : undefined;
  if (given !== undefined) return { url: given, tier: 'given' };
  if (redisPort !== undefined) await requireFree(redisPort, 'Redis', 'REDIS_URL');
  return firstTier<RedisServer>(session, {
    title: 'Redis',
    variable: 'REDIS_URL=redis://host:port',
    install: 'install redis-server 6.2 or later, or Java and Maven, which fetch one',
    image: redisImage(env),
    container: async (engine) => {
      const { host, port, stop } = await startRedisContainer(engine, { env, port: redisPort });
      session.atEnd(stop);
      return { url: `redis://${host}:${String(port)}`, tier: 'container' };
    },
    local: async (local) => {
      const server = await onFreePorts(redisPort, 1, ([port = 0]) => startLocalRedis({ ...local, port }));
      session.atEnd(() => server.stop(STOP_GRACE_MS));
      return { url: `redis://127.0.0.1:${String(server.port)}`, tier: 'local', process: server };
    },
  });
}

interface Ways<T> {
  title: string;
  /** How the user gives an address. */
  variable: string;
  /** What makes the local tier work. */
  install: string;
  image: string;
  container: (engine: Engine) => Promise<T>;
  local: (local: LocalOptions) => Promise<T>;
}

async function firstTier<T>(session: Session, ways: Ways<T>): Promise<T> {
  const { report } = session;
  const { title } = ways;
  const tried: string[] = [];
  if (session.allows('container')) {
    const engine = await session.engine();
    if (engine === undefined) tried.push('no container engine answers');
    else {
      try {
        return await asStep(report, `Starting ${title}`, (update) => {
          update(`container ${ways.image}`);
          return ways.container(engine);
        });
      } catch (error) {
        if (!session.allows('local')) throw error;
        tried.push(messageOf(error));
        note(report, title, `a container engine answers, but ${messageOf(error)}; using a local process`);
      }
    }
  }
  try {
    if (session.allows('local')) return await ways.local(await session.local());
  } catch (error) {
    if (!(error instanceof ServersError) || !NOT_TO_BE_HAD.has(error.code)) throw error;
    throw noWay(ways, [...tried, error.message], error);
  }
  throw noWay(ways, [...tried, 'no other way is allowed here']);
}

/** The machine lacks something; as against what was there and failed. */
const NOT_TO_BE_HAD: ReadonlySet<ServersErrorCode> = new Set([
  'java-missing',
  'java-too-old',
  'maven-missing',
  'fetch-failed',
  'no-redis-binary',
]);

function noWay(ways: Ways<unknown>, tried: readonly string[], cause?: ServersError): ServersError {
  const [variable = ''] = ways.variable.split('=');
  const looked = [`${variable} is not set`, ...tried].map((line) => `  - ${line}\n`).join('');
  return new ServersError(
    'no-way',
    `${ways.title} is not to be had on this machine:\n${looked}` +
      `Do one of these: set ${ways.variable}; start Docker or Podman; ${ways.install}.`,
    { cause },
  );
}

/** Between the choice of a free port and its use, another program may take it. */
async function onFreePorts<T>(
  told: number | undefined,
  count: number,
  start: (ports: number[]) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const free = await freePorts(count);
    try {
      return await start(told === undefined ? free : [told, ...free.slice(1)]);
    } catch (error) {
      const taken = error instanceof ServersError && /Address already in use/.test(error.message);
      if (!taken || told !== undefined || attempt === FREE_PORT_TRIES) throw error;
    }
  }
}
