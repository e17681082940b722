import { ask } from './reach.js';

/** Kafka's ApiVersions request, version 0: the one request that every broker answers before anything else. */
const API_VERSIONS = 18;
const CORRELATION = 0x7461_7574;

/** Resolves when a broker answers in Kafka's protocol, without TLS. */
export async function helloKafka(host: string, port: number, timeoutMs: number): Promise<void> {
  const client = Buffer.from('tautline');
  const header = Buffer.alloc(14);
  header.writeInt32BE(10 + client.length, 0);
  header.writeInt16BE(API_VERSIONS, 4);
  header.writeInt16BE(0, 6);
  header.writeInt32BE(CORRELATION, 8);
  header.writeInt16BE(client.length, 12);
  const answer = await ask(host, port, timeoutMs, Buffer.concat([header, client]), 8);
  if (answer.length < 8 || answer.readInt32BE(4) !== CORRELATION) throw new Error('what answers there is not Kafka');
}
