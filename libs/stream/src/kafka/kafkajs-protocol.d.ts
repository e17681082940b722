/** The parts of kafkajs 2.2.4 that its own requests are written with; see transaction-requests.ts. */
declare module 'kafkajs/src/protocol/encoder.js' {
  export default class Encoder {
    writeBoolean(value: boolean): this;
    writeInt8(value: number): this;
    writeInt16(value: number): this;
    writeInt32(value: number): this;
    /** As text: 64 bits do not fit a number. */
    writeInt64(value: string): this;
    writeString(value: string): this;
    writeUVarInt(value: number): this;
    writeUVarIntString(value: string): this;
    writeEncoder(value: Encoder): this;
    readonly buffer: Buffer;
  }
}

declare module 'kafkajs/src/protocol/decoder.js' {
  export default class Decoder {
    constructor(buffer: Buffer);
    readInt8(): number;
    readInt16(): number;
    readInt32(): number;
    readInt64(): { toString(): string };
    readBoolean(): boolean;
    /** Without a length: of the one that stands there. */
    readBytes(length: number): Buffer;
    readBytes(): Buffer | null;
    readArray<T>(read: (decoder: Decoder) => T): T[];
    readString(): string | null;
    readUVarInt(): number;
    readUVarIntString(): string | null;
    readUVarIntArray<T>(read: (decoder: Decoder) => T): T[] | null;
    readTaggedFields(): unknown;
  }
}

declare module 'kafkajs/src/protocol/error.js' {
  /** The client's own kind of error for a broker's error code, with its `type`; codes that it does not know are told in the message. */
  export function createErrorFromCode(code: number): Error & { type: string };
}

declare module 'kafkajs/src/protocol/requests/metadata/index.js' {
  import type Encoder from 'kafkajs/src/protocol/encoder.js';

  interface Metadata {
    topicMetadata: { topic: string; partitionMetadata: { partitionId: number; leader: number }[] }[];
  }

  const metadata: {
    protocol(of: { version: number }): (of: {
      /** All where there are none. */
      topics: string[];
      allowAutoTopicCreation: boolean;
    }) => {
      request: { apiKey: number; apiVersion: number; apiName: string; encode: () => Promise<Encoder> };
      response: { decode: (payload: Buffer) => Promise<Metadata>; parse: (decoded: Metadata) => Promise<Metadata> };
    };
  };
  export default metadata;
}
