import type Encoder from 'kafkajs/src/protocol/encoder.js';
import { groupBy } from '../group-by.js';
import { flexible, readEach, writeEach, type ProtocolRequest } from './flexible.js';

export interface Place {
  topic: string;
  partition: number;
}

/** What a transaction's coordinator says of the last one. */
export interface TransactionState {
  /** A broker's error code, 0 for none. */
  error: number;
  /** `Empty`, `Ongoing`, `PrepareCommit`, `PrepareAbort`, `CompleteCommit`, `CompleteAbort` and the like. */
  state: string;
  producerId: string;
  epoch: number;
}

/** A transaction that a partition's log has no end of. */
export interface OpenTransaction extends Place {
  producerId: string;
  epoch: number;
  /** Of the coordinator that wrote the producer's last marker here; -1 before the first. */
  coordinatorEpoch: number;
  /** Of its first record. */
  from: string;
}

export interface Answer extends Place {
  /** A broker's error code, 0 for none. */
  error: number;
}

/** DescribeTransactions, of one transactional id. Needs Describe on it, which its producer has. */
export const describeTransaction = (transactionalId: string): ProtocolRequest<TransactionState | null> =>
  flexible({
    ...{ apiKey: 65, apiVersion: 0, apiName: 'DescribeTransactions' },
    write: (to) => writeEach(to, [transactionalId], (id) => to.writeUVarIntString(id)),
    read: (from) => {
      from.readInt32();
      const states = readEach(from, () => {
        const error = from.readInt16();
        from.readUVarIntString();
        const state = from.readUVarIntString() ?? '';
        from.readInt32();
        from.readInt64();
        const producerId = from.readInt64().toString();
        const epoch = from.readInt16();
        readEach(from, () => {
          from.readUVarIntString();
          from.readUVarIntArray(() => from.readInt32());
        });
        return { error, state, producerId, epoch };
      });
      return states[0] ?? null;
    },
  });

/** DescribeProducers: the transactions open in partitions that the broker leads. Needs Read on their topics. */
export const describeProducers = (
  places: readonly Place[],
): ProtocolRequest<(Answer & { open: OpenTransaction[] })[]> =>
  flexible({
    ...{ apiKey: 61, apiVersion: 0, apiName: 'DescribeProducers' },
    write: (to) => writePlaces(to, places),
    read: (from) => {
      from.readInt32();
      return readEach(from, () => {
        const topic = from.readUVarIntString() ?? '';
        return readEach(from, () => {
          const partition = from.readInt32();
          const error = from.readInt16();
          from.readUVarIntString();
          const producers = readEach(from, () => {
            const producerId = from.readInt64().toString();
            const epoch = from.readInt32();
            from.readInt32();
            from.readInt64();
            const coordinatorEpoch = from.readInt32();
            return { topic, partition, producerId, epoch, coordinatorEpoch, from: from.readInt64().toString() };
          });
          return { topic, partition, error, open: producers.filter((of) => !of.from.startsWith('-')) };
        });
      }).flat();
    },
  });

/** WriteTxnMarkers: ends transactions in partitions that the broker leads. Needs Alter or ClusterAction on the cluster. */
export const writeMarkers = (open: readonly OpenTransaction[], commit: boolean): ProtocolRequest<Answer[]> =>
  flexible({
    ...{ apiKey: 27, apiVersion: 1, apiName: 'WriteTxnMarkers' },
    write: (to) =>
      writeEach(to, open, (of) => {
        to.writeInt64(of.producerId).writeInt16(of.epoch).writeBoolean(commit);
        writePlaces(to, [of]);
        to.writeInt32(Math.max(0, of.coordinatorEpoch)).writeUVarInt(0);
      }),
    read: (from) =>
      readEach(from, () => {
        from.readInt64();
        return readEach(from, () => {
          const topic = from.readUVarIntString() ?? '';
          return readEach(from, () => ({ topic, partition: from.readInt32(), error: from.readInt16() }));
        }).flat();
      }).flat(),
  });

function writePlaces(to: Encoder, places: readonly Place[]): void {
  writeEach(to, [...groupBy(places, ({ topic }) => topic)], ([topic, of]) => {
    to.writeUVarIntString(topic);
    writeEach(to, of, ({ partition }) => to.writeInt32(partition));
    to.writeUVarInt(0);
  });
}
