import Decoder from 'kafkajs/src/protocol/decoder.js';
import Encoder from 'kafkajs/src/protocol/encoder.js';

/** A request and how to read its answer, in the form that the client's connections take. */
export interface ProtocolRequest<T> {
  request: { apiKey: number; apiVersion: number; apiName: string; encode: () => Promise<Encoder> };
  response: { decode: (payload: Buffer) => Promise<T>; parse: (decoded: T) => Promise<T> };
}

export interface FlexibleRequest<T> {
  apiKey: number;
  apiVersion: number;
  apiName: string;
  write: (to: Encoder) => void;
  read: (from: Decoder) => T;
}

/**
 * A request of a flexible version (KIP-482), which the client itself knows none of: the header, the body and each structure
 * in them ends in tagged fields, of which there are none here.
 */
export function flexible<T>({ write, read, ...of }: FlexibleRequest<T>): ProtocolRequest<T> {
  return {
    request: {
      ...of,
      encode: () => {
        const encoder = new Encoder().writeUVarInt(0);
        write(encoder);
        return Promise.resolve(encoder.writeUVarInt(0));
      },
    },
    response: {
      decode: (payload) => {
        const decoder = new Decoder(payload);
        decoder.readTaggedFields();
        return Promise.resolve(read(decoder));
      },
      parse: (decoded) => Promise.resolve(decoded),
    },
  };
}

export function writeEach<T>(to: Encoder, items: readonly T[], write: (item: T) => void): void {
  to.writeUVarInt(items.length + 1);
  items.forEach(write);
}

/** Of structures, each with its tagged fields. */
export const readEach = <T>(from: Decoder, read: (from: Decoder) => T): T[] =>
  from.readUVarIntArray((decoder) => {
    const item = read(decoder);
    decoder.readTaggedFields();
    return item;
  }) ?? [];
