import type { Producer, RequestEvent } from 'kafkajs';
import type { Observed } from '../no-repetition.js';
import createEosManager from 'kafkajs/src/producer/eosManager/index.js';
import createSendMessages from 'kafkajs/src/producer/sendMessages.js';
import createRetry from 'kafkajs/src/retry/index.js';

interface ProduceRequest {
  producerId: number;
  topicData: {
    topic: string;
    partitions: { partition: number; firstSequence: number; messages: { value: Buffer | string | null }[] }[];
  }[];
}

/** `slow`: answers after all others. */
type Fate = 'refused' | 'unheard' | 'slow';

const protocolError = (type: string, retriable: boolean): Error =>
  Object.assign(new Error(type), { name: 'KafkaJSProtocolError', type, retriable });

const logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Brokers that keep logs and sequence numbers as Kafka does, under the client's own producers. */
export class TwinBrokers {
  /** What lies in each partition. */
  readonly log: string[][];
  /** What becomes of the next requests to a broker: `unheard` is done. Neither is answered; the client tries again. */
  readonly fates = new Map<number, Fate[]>();
  /** Called before the client asks again who leads. */
  onRefresh: () => void = () => undefined;
  private ids = 0;
  private readonly listeners = new Set<(event: RequestEvent) => void>();
  private readonly last = new Map<string, { first: number; count: number; offset: number }>();

  /** @param leaders by partition */
  constructor(readonly leaders: number[]) {
    this.log = leaders.map(() => []);
  }

  /** @param retries how often the client tries again */
  producer(retries = 5): Pick<Producer, 'connect' | 'disconnect' | 'sendBatch'> & Observed {
    const cluster = this.cluster();
    const eosManager = createEosManager({ logger, cluster, transactional: false });
    const retrier = createRetry({ retries, initialRetryTime: 1, multiplier: 1, factor: 0 });
    const sendBatch = createSendMessages({
      logger,
      cluster,
      partitioner: ({ message }) => message.partition ?? 0,
      eosManager,
      retrier,
    });
    const on = (_: unknown, listener: (event: RequestEvent) => void): (() => void) => {
      this.listeners.add(listener);
      return () => void this.listeners.delete(listener);
    };
    return {
      ...{ connect: () => eosManager.initProducerId(), disconnect: () => Promise.resolve(), sendBatch },
      ...{ on: on as Producer['on'], events: { REQUEST: 'producer.network.request' } },
    };
  }

  private cluster(): object {
    const brokers = new Map([...new Set(this.leaders)].map((node) => [node, this.broker(node)]));
    return {
      retry: {},
      isConnected: () => true,
      refreshMetadata: () => Promise.resolve(this.onRefresh()),
      refreshMetadataIfNecessary: () => Promise.resolve(),
      addMultipleTargetTopics: () => Promise.resolve(),
      findControllerBroker: () => Promise.resolve([...brokers.values()][0]),
      findTopicPartitionMetadata: () => this.leaders.map((leader, partitionId) => ({ partitionId, leader })),
      findLeaderForPartitions: (_topic: string, partitions: string[]) => {
        const found: Record<number, number[]> = {};
        for (const partition of partitions)
          (found[this.leaders[Number(partition)] ?? -1] ??= []).push(Number(partition));
        return found;
      },
      findBroker: ({ nodeId }: { nodeId: string }) => Promise.resolve(brokers.get(Number(nodeId))),
    };
  }

  private broker(nodeId: number): object {
    return {
      nodeId,
      initProducerId: () => Promise.resolve({ producerId: ++this.ids, producerEpoch: 0 }),
      produce: async ({ producerId, topicData }: ProduceRequest) => {
        await new Promise((resolve) => setImmediate(resolve));
        const fate = this.fates.get(nodeId)?.shift();
        if (fate === 'slow') await new Promise((resolve) => setTimeout(resolve, 20));
        this.answered(nodeId);
        if (fate === 'refused') throw protocolError('NOT_LEADER_FOR_PARTITION', true);
        const topics = topicData.map(({ topic, partitions }) => ({
          topicName: topic,
          partitions: partitions.map(({ partition, firstSequence, messages }) => ({
            partition,
            errorCode: 0,
            baseOffset: String(
              this.append(
                producerId,
                partition,
                firstSequence,
                messages.map(({ value }) => String(value)),
              ),
            ),
          })),
        }));
        if (fate === 'unheard') throw protocolError('REQUEST_TIMED_OUT', true);
        return { topics };
      },
    };
  }

  private answered(nodeId: number): void {
    const event = { payload: { apiName: 'Produce', broker: `broker ${nodeId}` } } as RequestEvent;
    for (const listener of this.listeners) listener(event);
  }

  /** The last batch again is answered as it was; any other one has to begin behind it. */
  private append(producerId: number, partition: number, first: number, values: string[]): number {
    const key = `${producerId}/${partition}`;
    const before = this.last.get(key);
    if (before?.first === first && before.count === values.length) return before.offset;
    if (first !== (before ? before.first + before.count : 0))
      throw protocolError('OUT_OF_ORDER_SEQUENCE_NUMBER', false);
    const log = this.log[partition] ?? [];
    const offset = log.length;
    log.push(...values);
    this.last.set(key, { first, count: values.length, offset });
    return offset;
  }
}
