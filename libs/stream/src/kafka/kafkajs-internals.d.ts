/** The parts of kafkajs 2.2.4 that read a log without a consumer group, and those that are mended. */
declare module 'kafkajs/src/consumer/batch.js' {
  import type { IHeaders } from 'kafkajs';

  interface Decoded {
    offset: string;
    timestamp: string;
    key: Buffer | null;
    value: Buffer | null;
    headers?: IHeaders;
    isControlRecord: boolean;
    batchContext: { firstOffset: string; lastOffsetDelta: number; producerId: string; inTransaction: boolean };
  }

  /** What a broker answers for one partition, decoded. */
  export interface PartitionData {
    partition: number;
    highWatermark: string;
    lastStableOffset: string;
    messages: Decoded[];
    abortedTransactions: { producerId: string; firstOffset: string }[] | null;
  }

  export interface FetchResponse {
    responses: { topicName: string; partitions: PartitionData[] }[];
  }
}

declare module 'kafkajs/src/network/requestQueue/index.js' {
  export interface PushedRequest {
    entry: { correlationId: number; resolve: (answer: unknown) => void; reject: (error: Error) => void };
    expectResponse: boolean;
    sendRequest: () => void;
    requestTimeout?: number;
  }

  /** What one connection has sent and has still to send. */
  export default class RequestQueue {
    constructor(options: {
      maxInFlightRequests: number | null;
      requestTimeout: number;
      enforceRequestTimeout: boolean;
      clientId: string;
      broker: string;
      logger: { debug(message: string): void; warn(message: string): void };
    });
    readonly inflight: Map<number, { timeoutRequest(): void }>;
    pending: unknown[];
    /** ms since the epoch. */
    throttledUntil: number;
    throttleCheckTimeoutId: ReturnType<typeof setTimeout> | null;
    push(request: PushedRequest): void;
    fulfillRequest(answer: { correlationId: number; payload: Buffer | null; size: number }): void;
    /** @param time ms, as the broker's answer asks for */
    maybeThrottle(time: number): void;
    checkPendingRequests(): void;
    scheduleCheckPendingRequests(): void;
  }
}

declare module 'kafkajs/src/consumer/filterAbortedMessages.js' {
  interface Raw {
    offset: string;
    key: Buffer | null;
    batchContext: { producerId: string; inTransaction: boolean };
  }

  /** The client's own filter; compared with ours in a test. */
  export default function filterAbortedMessages<T extends Raw>(of: {
    messages: readonly T[];
    abortedTransactions: readonly { producerId: string; firstOffset: string }[];
  }): T[];
}

/** What the client's producers are made of, for tests of what becomes of a send that fails. */
declare module 'kafkajs/src/producer/sendMessages.js' {
  import type { ProducerBatch, RecordMetadata } from 'kafkajs';
  const createSendMessages: (of: {
    logger: object;
    cluster: object;
    partitioner: (of: { message: { partition?: number } }) => number;
    eosManager: object;
    retrier: <T>(attempt: (bail: (error: Error) => void) => Promise<T>) => Promise<T>;
  }) => (batch: ProducerBatch) => Promise<RecordMetadata[]>;
  export default createSendMessages;
}

declare module 'kafkajs/src/producer/eosManager/index.js' {
  const createEosManager: (of: { logger: object; cluster: object; transactional: boolean }) => {
    initProducerId(): Promise<void>;
  };
  export default createEosManager;
}

declare module 'kafkajs/src/retry/index.js' {
  const createRetry: (
    options: object,
  ) => <T>(attempt: (bail: (error: Error) => void, count: number, wait: number) => Promise<T>) => Promise<T>;
  export default createRetry;
}

declare module 'kafkajs/src/retry/defaults.js' {
  import type { RetryOptions } from 'kafkajs';
  const defaults: RetryOptions;
  export default defaults;
}

declare module 'kafkajs/src/broker/index.js' {
  interface OfTransaction {
    producerEpoch?: number;
    transactionalId?: string;
  }

  /** What a client asks of one broker, for tests in which an answer is lost. */
  export default class Broker {
    initProducerId(of: OfTransaction): Promise<unknown>;
    addPartitionsToTxn(of: OfTransaction): Promise<unknown>;
    produce(of: OfTransaction): Promise<unknown>;
    addOffsetsToTxn(of: OfTransaction): Promise<unknown>;
    txnOffsetCommit(of: OfTransaction): Promise<unknown>;
    endTxn(of: OfTransaction): Promise<unknown>;
  }
}
