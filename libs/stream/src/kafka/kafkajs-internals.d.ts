/** The parts of kafkajs 2.2.4 that read a log without a consumer group; its public interface has none. */
declare module 'kafkajs/src/consumer/batch.js' {
  import type { IHeaders } from 'kafkajs';

  interface Decoded {
    offset: string;
    timestamp: string;
    key: Buffer | null;
    value: Buffer | null;
    headers?: IHeaders;
    isControlRecord: boolean;
    batchContext: { firstOffset: string; lastOffsetDelta: number };
  }

  interface PartitionData {
    partition: number;
    highWatermark: string;
    lastStableOffset: string;
    messages: Decoded[];
    abortedTransactions: { producerId: string; firstOffset: string }[];
  }

  /** Drops control records and what aborted transactions wrote. */
  export default class Batch {
    constructor(topic: string, fetchedOffset: string, data: PartitionData);
    messages: Decoded[];
    rawMessages: Decoded[];
  }

  export interface FetchResponse {
    responses: { topicName: string; partitions: PartitionData[] }[];
  }
}
