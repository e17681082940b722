import Decoder from 'kafkajs/src/protocol/decoder.js';
import Encoder from 'kafkajs/src/protocol/encoder.js';
import { groupBy } from '../group-by.js';
import type { ProtocolRequest } from './flexible.js';
import type { AbortedTransaction } from './read-committed.js';

export interface RawPartition {
  topic: string;
  partition: number;
  /** A broker's error code, 0 for none. */
  error: number;
  /** End of what is decided. */
  stable: number;
  aborted: AbortedTransaction[];
  /** Record batches as they lie in the log; the last may be cut off. */
  batches: Buffer;
}

const READ_COMMITTED = 1;

/** Fetch, without decoding records: other people's topics may be compressed in ways that the client does not know. */
export const fetchRaw = (
  places: readonly { topic: string; partition: number; offset: number }[],
  { perPartition, all }: { perPartition: number; all: number },
): ProtocolRequest<RawPartition[]> => ({
  request: {
    ...{ apiKey: 1, apiVersion: 4, apiName: 'Fetch' },
    encode: () => {
      const byTopic = groupBy(places, ({ topic }) => topic);
      const to = new Encoder().writeInt32(-1).writeInt32(0).writeInt32(0).writeInt32(all).writeInt8(READ_COMMITTED);
      to.writeInt32(byTopic.size);
      for (const [topic, of] of byTopic) {
        to.writeString(topic).writeInt32(of.length);
        for (const { partition, offset } of of) {
          to.writeInt32(partition).writeInt64(String(offset)).writeInt32(perPartition);
        }
      }
      return Promise.resolve(to);
    },
  },
  response: {
    decode: (payload) => Promise.resolve(read(new Decoder(payload))),
    parse: (decoded) => Promise.resolve(decoded),
  },
});

function read(from: Decoder): RawPartition[] {
  from.readInt32();
  return from
    .readArray(() => {
      const topic = from.readString() ?? '';
      return from.readArray((): RawPartition => {
        const [partition, error] = [from.readInt32(), from.readInt16()];
        from.readInt64();
        const stable = Number(from.readInt64());
        const aborted = from.readArray(() => ({
          producerId: from.readInt64().toString(),
          firstOffset: from.readInt64().toString(),
        }));
        return { topic, partition, error, stable, aborted, batches: from.readBytes() ?? Buffer.alloc(0) };
      });
    })
    .flat();
}
