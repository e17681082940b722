import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { checkBrokers, checkRedis, givenBrokers, givenRedis } from './given.js';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that answers whatever it is asked with these bytes; returns `host:port`. */
async function answering(bytes: Uint8Array | string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write(bytes));
  });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `127.0.0.1:${String((server.address() as { port: number }).port)}`;
}

/** Size, the correlation id of our request, no error. */
const KAFKA_ANSWER = Buffer.from('0000000a746175740000000000000000', 'hex').subarray(0, 14);

describe('addresses given', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    [' , ', undefined],
    ['a:9092', ['a:9092']],
    [' a:9092 , b:9093,', ['a:9092', 'b:9093']],
  ])('of brokers, %j, are %j', (KAFKA_BROKERS, brokers) => {
    expect(givenBrokers({ KAFKA_BROKERS })).toEqual(brokers);
  });

  it('of Redis are none where the variable is empty', () => {
    expect([givenRedis({}), givenRedis({ REDIS_URL: ' ' }), givenRedis({ REDIS_URL: 'redis://r' })]).toEqual([
      undefined,
      undefined,
      'redis://r',
    ]);
  });
});

describe('a broker', () => {
  it('answers in Kafka’s protocol; one of them is enough', async () => {
    await checkBrokers(['127.0.0.1:1', await answering(KAFKA_ANSWER)], {});
  });

  it('is not what answers otherwise', async () => {
    const broker = await answering('HTTP/1.1 400 Bad Request\r\n\r\n');
    await expect(checkBrokers([broker], {})).rejects.toThrow('what answers there is not Kafka');
  });

  it('with TLS is only connected to', async () => {
    const broker = await answering('');
    await checkBrokers([broker], { KAFKA_SSL: 'true' });
    await checkBrokers([broker], { KAFKA_SSL_CA: 'ca.pem' });
  });

  it.each(['kafka', ':9092', 'kafka:', 'kafka:port'])('cannot be at %s', async (address) => {
    await expect(checkBrokers([address], {})).rejects.toThrow(`${address}: not of the form host:port`);
  });
});

describe('a Redis', () => {
  it.each(['+PONG\r\n', '-NOAUTH Authentication required.\r\n'])('answers %j', async (answer) => {
    await checkRedis(`redis://${await answering(answer)}`);
  });

  it.each([
    ['-LOADING Redis is loading the dataset in memory\r\n', 'LOADING'],
    ['HTTP/1.1 400 Bad Request\r\n', 'not Redis'],
  ])('does not answer %j', async (answer, reason) => {
    await expect(checkRedis(`redis://${await answering(answer)}`)).rejects.toThrow(reason);
  });

  it.each([
    ['localhost', 'Invalid URL'],
    ['http://localhost', 'does not begin with redis://'],
  ])('cannot be at %s', async (url, reason) => {
    await expect(checkRedis(url)).rejects.toThrow(reason);
  });

  it('is named without its password', async () => {
    await expect(checkRedis('redis://user:secret@127.0.0.1:1')).rejects.not.toThrow('secret');
  });
});
