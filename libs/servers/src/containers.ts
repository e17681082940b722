import { type StartedContainer, startContainer } from './container.js';
import type { Environment } from './environment.js';
import { helloKafka } from './kafka-hello.js';
import { smallCluster } from './kafka-properties.js';
import { type Engine, LOOPBACK } from './open-engine.js';
import { freePorts } from './ports.js';
import { pingRedis } from './redis-ping.js';

export const kafkaImage = (env: Environment): string => env['TAUTLINE_KAFKA_IMAGE'] || 'apache/kafka:4.3.1';
export const redisImage = (env: Environment): string => env['TAUTLINE_REDIS_IMAGE'] || 'redis:7.2.11-alpine';

interface ContainerOptions {
  env: Environment;
  /** On the host; a free one unless told. */
  port: number | undefined;
}

const KAFKA_PORTS = [9092, 29092, 29093] as const;
const REDIS_PORT = 6379;

/** One broker in KRaft mode. @throws ServersError `container-failed` */
export async function startKafkaContainer(engine: Engine, options: ContainerOptions): Promise<StartedContainer> {
  const hostNetwork = sharesHostNetwork(options.env);
  // What a broker advertises must be known before it starts, so the port on the host is chosen here.
  const [free = 0, internalFree = 0, controllerFree = 0] = await freePorts(3);
  const published = options.port ?? free;
  const [clients, internal, controller] = hostNetwork ? [published, internalFree, controllerFree] : KAFKA_PORTS;
  const bind = hostNetwork ? LOOPBACK : '';
  const settings: Readonly<Record<string, string>> = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@${LOOPBACK}:${String(controller)}`,
    'controller.listener.names': 'CONTROLLER',
    // The broker also talks to itself, and from inside the container the published port does not lead back to it.
    listeners: `CLIENTS://${bind}:${String(clients)},INTERNAL://${bind}:${String(internal)},CONTROLLER://${bind}:${String(controller)}`,
    'advertised.listeners': `CLIENTS://${engine.host}:${String(published)},INTERNAL://${LOOPBACK}:${String(internal)}`,
    'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'INTERNAL',
    ...smallCluster('1', '1'),
  };
  return startContainer(engine, {
    image: kafkaImage(options.env),
    inside: clients,
    published,
    hostNetwork,
    environment: asEnvironment(settings),
    started: /Kafka Server started/,
    ready: helloKafka,
  });
}

/** @throws ServersError `container-failed` */
export async function startRedisContainer(engine: Engine, options: ContainerOptions): Promise<StartedContainer> {
  const hostNetwork = sharesHostNetwork(options.env);
  const [free = 0] = await freePorts(1);
  const published = options.port ?? free;
  const inside = hostNetwork ? published : REDIS_PORT;
  const bind = hostNetwork ? LOOPBACK : '*';
  // Protected mode would refuse what comes from outside the container.
  const settings = `--port ${String(inside)} --bind ${bind} --protected-mode no --maxmemory-policy noeviction --appendonly no`;
  return startContainer(engine, {
    image: redisImage(options.env),
    inside,
    published,
    hostNetwork,
    command: ['redis-server', ...settings.split(' '), '--save', ''],
    started: /Ready to accept connections/,
    ready: pingRedis,
  });
}

const sharesHostNetwork = (env: Environment): boolean => env['TAUTLINE_CONTAINER_NETWORK'] === 'host';

/** The image's way of setting a property: `node.id` is `KAFKA_NODE_ID`. */
const asEnvironment = (settings: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`KAFKA_${name.toUpperCase().replaceAll('.', '_')}`, value]),
  );
