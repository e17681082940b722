import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { EventStream, type EventStreamOptions } from './event-stream.js';

jest.setTimeout(60_000);

let server: Server;
let client: Socket;
afterEach(() => {
  client.destroy();
  server.closeAllConnections();
  server.close();
});

/** A client that reads nothing until it is told to. */
async function open(options: EventStreamOptions, position?: () => string): Promise<EventStream> {
  let opened: (stream: EventStream) => void = () => undefined;
  const stream = new Promise<EventStream>((resolve) => (opened = resolve));
  server = createServer((request, response) => opened(new EventStream(request, response, position, options)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.write('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
  client.pause();
  return stream;
}

/** Until the buffers between the two are full; the function returned tells when they are not any more. */
async function fill(stream: EventStream): Promise<() => Promise<void>> {
  const data = 'x'.repeat(512 * 1024);
  for (let at = 0; ; at++) {
    const waiting = stream.push({ id: String(at), event: 'alert', data });
    const late = new Promise((resolve) => setTimeout(resolve, 50, 'full'));
    if (waiting && (await Promise.race([waiting, late])) === 'full') return () => waiting;
  }
}

describe('a client that does not read', () => {
  it('is waited for, and goes on when it reads again', async () => {
    const stream = await open({});
    const drained = await fill(stream);
    client.resume();
    await drained();
    expect(stream.push({ data: 'small' })).toBeUndefined();
  });

  it('is dropped with a reason that it finds when it reads at last', async () => {
    let dropped: (reason: string) => void = () => undefined;
    const reason = new Promise<string>((resolve) => (dropped = resolve));
    const stream = await open({ patience: 20, onDropped: (why) => dropped(why) });
    await fill(stream);
    expect(await reason).toBe('nothing was read for 0.02 s');
    let text = '';
    client.on('data', (chunk) => (text = (text + String(chunk)).slice(-500)));
    client.resume();
    await once(client, 'close');
    expect(text).toContain('event: dropped\ndata: {"detail":"nothing was read for 0.02 s; resume with Last-Event-ID"}');
  });
});

describe('a heartbeat', () => {
  it('tells the position', async () => {
    const stream = await open({}, () => '1;2;3');
    let text = '';
    client.on('data', (chunk) => (text += String(chunk)));
    client.resume();
    stream.beat();
    stream.end();
    await once(client, 'end');
    expect(text).toContain('retry: 2000\n\n');
    expect(text).toContain(': heartbeat\nid: 1;2;3\n\n');
  });
});
