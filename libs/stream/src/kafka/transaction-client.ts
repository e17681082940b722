import { createErrorFromCode } from 'kafkajs/src/protocol/error.js';
import metadata from 'kafkajs/src/protocol/requests/metadata/index.js';
import { groupBy } from '../group-by.js';
import type { ClientBroker, ClientCluster } from './client-cluster.js';
import type { ProtocolRequest } from './flexible.js';
import { retried } from './retried.js';
import {
  describeProducers,
  describeTransaction,
  writeMarkers,
  type Answer,
  type OpenTransaction,
  type Place,
  type TransactionState,
} from './transaction-requests.js';

interface Broker extends ClientBroker {
  /** What the broker knows of, by number. */
  versions: Readonly<Record<number, object>> | null;
  connectionPool: { send<T>(request: ProtocolRequest<T>): Promise<T> };
}

interface Cluster extends ClientCluster {
  findBroker(of: { nodeId: number }): Promise<Broker>;
  findGroupCoordinator(of: { groupId: string; coordinatorType?: number }): Promise<Broker>;
  /** The one that knows of the cluster's state. */
  findControllerBroker(): Promise<Broker>;
}

const DESCRIBE_TRANSACTIONS = 65;
const TRANSACTION_COORDINATOR = 1;
/** The cluster's own; no producer of ours writes to them. */
const NEVER_WRITTEN = new Set(['__transaction_state', '__share_group_state', '__cluster_metadata']);
const TRANSACTIONAL_ID_NOT_FOUND = 105;
const CLUSTER_AUTHORIZATION_FAILED = 31;
/** Topics that this client may not read, or that have just been deleted. */
const UNSEEN = new Set([3, 29]);

interface Led extends Place {
  leader: number;
}

/** Asks after transactions, and ends them; the client's own admin can do neither. */
export class TransactionClient {
  private readonly cluster: Cluster;

  constructor(cluster: ClientCluster) {
    this.cluster = cluster as Cluster;
  }

  /** @param topic that is there: a client without a topic of its own asks for all, and fails where any of them has no leader */
  async connect(topic: string): Promise<void> {
    await this.cluster.connect();
    await this.cluster.addMultipleTargetTopics([topic]);
  }

  /** Null where the coordinator knows nothing of it, and on brokers that cannot be asked (before 3.0). */
  async state(transactionalId: string): Promise<TransactionState | null> {
    return retried(async () => {
      const of = { groupId: transactionalId, coordinatorType: TRANSACTION_COORDINATOR };
      const coordinator = await this.cluster.findGroupCoordinator(of);
      if (coordinator.versions && !(DESCRIBE_TRANSACTIONS in coordinator.versions)) return null;
      const state = await coordinator.connectionPool.send(describeTransaction(transactionalId));
      if (state?.error === TRANSACTIONAL_ID_NOT_FOUND) return null;
      if (state && state.error !== 0) throw createErrorFromCode(state.error);
      return state;
    });
  }

  /**
   * The producer's open transactions in all partitions that this client may read.
   * @throws where a partition of `needed` has no leader that could be asked
   */
  async open(producerId: string, needed: (topic: string) => boolean): Promise<OpenTransaction[]> {
    const answers = await this.each(await this.places(needed), describeProducers);
    return answers.flatMap(({ error, open }) => {
      if (error !== 0 && !UNSEEN.has(error)) throw createErrorFromCode(error);
      return open.filter((of) => of.producerId === producerId);
    });
  }

  async end(open: readonly OpenTransaction[], commit: boolean): Promise<Answer[]> {
    const leaders = new Map((await this.places(() => false)).map((of) => [placeOf(of), of.leader]));
    const led = open.flatMap((of) => {
      const leader = leaders.get(placeOf(of));
      return leader === undefined ? [] : [{ ...of, leader }];
    });
    return this.each(led, (of) => writeMarkers(of, commit));
  }

  /** Whether the cluster lets this client end them; asked with a partition that is not there. */
  async mayEnd([of]: readonly OpenTransaction[]): Promise<boolean> {
    const [place] = await this.places(() => false);
    if (!of || !place) return true;
    const broker = await this.cluster.findBroker({ nodeId: place.leader });
    const nowhere = { ...of, partition: 2 ** 31 - 1 };
    const answers = await broker.connectionPool.send(writeMarkers([nowhere], false));
    return answers.every(({ error }) => error !== CLUSTER_AUTHORIZATION_FAILED);
  }

  private async places(needed: (topic: string) => boolean): Promise<Led[]> {
    const broker = await this.cluster.findControllerBroker();
    const { topicMetadata } = await broker.connectionPool.send(allTopics());
    return topicMetadata
      .filter(({ topic }) => !NEVER_WRITTEN.has(topic))
      .flatMap(({ topic, partitionMetadata }) =>
        partitionMetadata.flatMap(({ partitionId: partition, leader }) => {
          if (leader >= 0) return [{ topic, partition, leader }];
          if (needed(topic)) throw new Error(`${topic}/${partition} has no leader`);
          return [];
        }),
      );
  }

  /** One request to each leader. */
  private async each<P extends Led, T>(
    places: readonly P[],
    request: (of: readonly P[]) => ProtocolRequest<T[]>,
  ): Promise<T[]> {
    const answers = [...groupBy(places, ({ leader }) => leader)].map(async ([nodeId, of]) => {
      const broker = await this.cluster.findBroker({ nodeId });
      return broker.connectionPool.send(request(of));
    });
    return (await Promise.all(answers)).flat();
  }
}

const placeOf = ({ topic, partition }: Place): string => `${topic}/${partition}`;

const metadataRequest = metadata.protocol({ version: 5 });

/** Of the topics that this client may know of. Asked its own way, the client fails where any of their partitions has no leader. */
function allTopics(): ReturnType<typeof metadataRequest> {
  const { request, response } = metadataRequest({ topics: [], allowAutoTopicCreation: false });
  return { request, response: { decode: response.decode, parse: (decoded) => Promise.resolve(decoded) } };
}
