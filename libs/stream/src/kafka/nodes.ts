import type { Kafka } from 'kafkajs';
import { createCluster, type ClientBroker, type ClientCluster } from './client-cluster.js';
import type { ProtocolRequest } from './flexible.js';
import { describeTopics, type ClusterMetadata, type NodeAddress } from './survey-requests.js';

export interface NodeConnection extends ClientBroker {
  /** What the node knows of, by number. */
  versions: Readonly<Record<number, { maxVersion: number }>> | null;
  connectionPool: { host: string; port: number; send<T>(request: ProtocolRequest<T>): Promise<T> };
  isConnected(): boolean;
  connect(): Promise<void>;
  disconnect(): Promise<void>;
}

interface WithPool extends ClientCluster {
  brokerPool: {
    seedBroker?: NodeConnection;
    connectionPoolBuilder: { build(of: { host: string; port: number }): Promise<NodeConnection['connectionPool']> };
    createBroker(of: { connectionPool: object; logger: unknown; nodeId: number }): NodeConnection;
    rootLogger: unknown;
  };
}

/** Ours are the flexible versions of Metadata (with topic ids) and of OffsetFetch (for several groups). */
const METADATA = { key: 3, version: 12 };

/**
 * A connection to each node of a cluster. The client's own go through one another: where a partition has no leader, or a node
 * is away, it asks nobody anything. Here a node that is away fails alone.
 */
export class Nodes {
  private readonly cluster: WithPool;
  private readonly connections = new Map<number, Promise<NodeConnection>>();
  private addresses = new Map<number, NodeAddress>();

  constructor(kafka: Kafka) {
    this.cluster = createCluster(kafka) as WithPool;
  }

  /** Asked of whichever node answers. */
  async metadata(): Promise<ClusterMetadata> {
    const metadata = await this.any(describeTopics());
    this.addresses = new Map(metadata.nodes.map((node) => [node.id, node]));
    for (const id of this.connections.keys()) if (!this.addresses.has(id)) await this.drop(id);
    return metadata;
  }

  async any<T>(request: ProtocolRequest<T>): Promise<T> {
    for (const id of this.connections.keys()) {
      try {
        return await this.ask(id, request);
      } catch {
        // The next one, and in the end one of those that were named.
      }
    }
    return (await this.seed()).connectionPool.send(request);
  }

  async ask<T>(id: number, request: ProtocolRequest<T>): Promise<T> {
    const node = await this.connect(id);
    return this.orDrop(id, () => node.connectionPool.send(request));
  }

  /** @param work is given a connection that works; where it throws for want of one, the next has a new one */
  async with<T>(id: number, work: (node: NodeConnection) => Promise<T>): Promise<T> {
    const node = await this.connect(id);
    return this.orDrop(id, () => work(node));
  }

  async close(): Promise<void> {
    await Promise.all([...this.connections.keys()].map((id) => this.drop(id)));
    await this.cluster.disconnect();
  }

  private async seed(): Promise<NodeConnection> {
    const { brokerPool } = this.cluster;
    if (!brokerPool.seedBroker?.isConnected()) await this.cluster.connect();
    const seed = brokerPool.seedBroker;
    if (!seed) throw new Error('no broker answers');
    const known = seed.versions?.[METADATA.key];
    if (known && known.maxVersion < METADATA.version) {
      throw new Error('the lag of all groups cannot be read from this broker: Kafka 3.1 or later is needed');
    }
    return seed;
  }

  private connect(id: number): Promise<NodeConnection> {
    const known = this.connections.get(id);
    if (known) return known;
    const opening = this.open(id);
    this.connections.set(id, opening);
    opening.catch(() => this.connections.delete(id));
    return opening;
  }

  private async open(id: number): Promise<NodeConnection> {
    const address = this.addresses.get(id);
    if (!address) throw new Error(`there is no broker ${id}`);
    const { brokerPool } = this.cluster;
    const connectionPool = await brokerPool.connectionPoolBuilder.build(address);
    const node = brokerPool.createBroker({ connectionPool, logger: brokerPool.rootLogger, nodeId: id });
    await node.connect();
    return node;
  }

  private async orDrop<T>(id: number, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isOfConnection(error)) await this.drop(id);
      throw error;
    }
  }

  private async drop(id: number): Promise<void> {
    const connection = this.connections.get(id);
    this.connections.delete(id);
    await (await connection?.catch(() => null))?.disconnect().catch(() => undefined);
  }
}

const OF_CONNECTION = /^KafkaJS(Connection|RequestTimeout|ConnectionClosed)/;
const isOfConnection = (error: unknown): boolean => error instanceof Error && OF_CONNECTION.test(error.name);
