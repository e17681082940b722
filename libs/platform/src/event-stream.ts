import type { IncomingMessage, ServerResponse } from 'node:http';

export interface StreamEvent {
  /** Where to resume behind this event. */
  id?: string;
  event?: string;
  /** One line of text, such as JSON. */
  data: string;
}

/** What a client that does not read may leave unsent before it is dropped, bytes. */
const MAX_UNSENT = 8 * 1024 * 1024;
const HEARTBEAT_MS = 15_000;

/** Server-sent events on one response, until either side ends it. */
export class EventStream {
  private readonly heartbeat: NodeJS.Timeout;
  private readonly onEnd: (() => void)[] = [];
  private drained: Promise<void> | undefined;
  private onDrain = (): void => undefined;

  /** @param position with each heartbeat, so that a client whose filter lets little through resumes close to the end */
  constructor(
    request: IncomingMessage,
    private readonly response: ServerResponse,
    private readonly position: () => string | undefined = () => undefined,
  ) {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    request.socket.setNoDelay(true);
    response.write('retry: 2000\n\n');
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS);
    response.on('drain', this.settle);
    response.on('close', () => {
      clearInterval(this.heartbeat);
      this.settle();
      for (const end of this.onEnd) end();
    });
  }

  /** Resolves when the client keeps up. A client that does not is dropped and can resume. */
  async send({ id, event, data }: StreamEvent): Promise<void> {
    const lines = [
      ...(event === undefined ? [] : [`event: ${event}`]),
      ...data.split('\n').map((line) => `data: ${line}`),
    ];
    await this.write(`${id === undefined ? '' : `id: ${id}\n`}${lines.join('\n')}\n\n`);
  }

  /** A comment for whoever looks at the line, and where to resume. */
  beat(): void {
    const id = this.position();
    void this.write(`: heartbeat\n${id === undefined ? '' : `id: ${id}\n`}\n`);
  }

  /** At once where the line is closed already. */
  whenClosed(end: () => void): void {
    if (this.response.closed) end();
    else this.onEnd.push(end);
  }

  end(): void {
    this.response.end();
  }

  private write(text: string): Promise<void> {
    const { response } = this;
    if (response.writableEnded || response.destroyed || response.write(text)) return Promise.resolve();
    if (response.writableLength > MAX_UNSENT) response.destroy();
    this.drained ??= new Promise((resolve) => (this.onDrain = resolve));
    return this.drained;
  }

  private readonly settle = (): void => {
    this.drained = undefined;
    this.onDrain();
  };
}
