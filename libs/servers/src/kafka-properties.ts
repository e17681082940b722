/** Ports on the loopback address: for clients and other brokers, and for the controllers among themselves. */
export interface BrokerPorts {
  broker: number;
  controller: number;
}

/** Of one broker in a cluster for tests and trials: small, and quick to start and to rebalance. */
export function brokerProperties(ports: readonly BrokerPorts[], index: number, dataDirectory: string): string {
  const own = ports[index];
  if (own === undefined) throw new RangeError(`no ports for broker ${String(index + 1)}`);
  const replicas = String(Math.min(3, ports.length));
  const inSync = String(Math.min(2, ports.length));
  const voters = ports.map(({ controller }, at) => `${String(at + 1)}@127.0.0.1:${String(controller)}`);
  const properties: Readonly<Record<string, string>> = {
    'process.roles': 'broker,controller',
    'node.id': String(index + 1),
    'controller.quorum.voters': voters.join(','),
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://127.0.0.1:${String(own.broker)},CONTROLLER://127.0.0.1:${String(own.controller)}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${String(own.broker)}`,
    // In a properties file a backslash begins an escape.
    'log.dirs': dataDirectory.replaceAll('\\', '\\\\'),
    ...smallCluster(replicas, inSync),
    'num.network.threads': '2',
    'num.io.threads': '4',
    // 128 MiB unless told, a quarter of the heap.
    'log.cleaner.dedupe.buffer.size': String(16 * 2 ** 20),
  };
  return propertyLines(properties);
}

/** Of names given twice the last one counts. */
export const propertyLines = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

/** What the local tier and the container tier have in common. */
export const smallCluster = (replicas: string, inSync: string): Readonly<Record<string, string>> => ({
  'auto.create.topics.enable': 'false',
  'default.replication.factor': replicas,
  'min.insync.replicas': inSync,
  'offsets.topic.num.partitions': '4',
  'offsets.topic.replication.factor': replicas,
  'transaction.state.log.num.partitions': '4',
  'transaction.state.log.replication.factor': replicas,
  'transaction.state.log.min.isr': inSync,
  'share.coordinator.state.topic.num.partitions': '1',
  'share.coordinator.state.topic.replication.factor': replicas,
  'share.coordinator.state.topic.min.isr': inSync,
  'group.initial.rebalance.delay.ms': '0',
});
