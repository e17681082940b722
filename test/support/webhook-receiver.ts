import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Alert } from '#events';

export interface Received {
  id: string;
  type: string;
  data: Alert;
  headers: Record<string, string>;
  body: string;
}

/** An endpoint for webhooks on this machine, that answers as it is told to and can be away. */
export class WebhookReceiver {
  /** What was answered with a 2xx, as it came. */
  readonly taken: Received[] = [];
  /** Everything that came. */
  readonly seen: Received[] = [];
  /** The status to answer with. */
  answer: (received: Received) => number | Promise<number> = () => 204;
  private server: Server | undefined;
  private port = 0;

  /** As new, but for its port. */
  reset(): void {
    this.taken.length = 0;
    this.seen.length = 0;
    this.answer = () => 204;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook?token=quiet`;
  }

  /** At the same port as before, where it was there before. */
  async listen(): Promise<this> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const { type, data } = JSON.parse(body) as Pick<Received, 'type' | 'data'>;
        const headers = request.headers as Record<string, string>;
        const received = { id: headers['webhook-id'] ?? '', type, data, headers, body };
        this.seen.push(received);
        void Promise.resolve(this.answer(received)).then((status) => {
          if (status < 300) this.taken.push(received);
          response.writeHead(status).end();
        });
      });
    });
    this.server = server;
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
    return this;
  }

  /** Without an answer to what is under way. */
  async kill(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }

  /** `alert:sequence` of each that was taken. */
  get steps(): string[] {
    return this.taken.map(({ data: { id, sequence } }) => `${id}:${sequence}`);
  }
}

/** Throws where the signature is not one by this secret, as the library of Standard Webhooks sees it. */
export const verify = (secret: string, { body, headers }: Received): unknown =>
  new Webhook(secret).verify(body, headers);
