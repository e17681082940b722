import type { IncomingMessage, ServerResponse } from 'node:http';

export interface StreamEvent {
  /** Where to resume behind this event. */
  id?: string;
  event?: string;
  /** One line of text, such as JSON. */
  data: string;
}

export interface EventStreamOptions {
  /** Told why a client that does not keep up is dropped. */
  onDropped?: (reason: string) => void;
  /** A client that has not read what it was sent for so long is dropped, ms. */
  patience?: number;
}

/** What a client that does not read may leave unsent before it is dropped, bytes. */
const MAX_UNSENT = 8 * 1024 * 1024;
const HEARTBEAT_MS = 15_000;
const PATIENCE_MS = 30_000;
/** So long the reason may take to get through. */
const PARTING_MS = 2_000;

/** An event as it is sent: for one that goes to many, so that it is put together once. */
export const frameOf = (event: StreamEvent): Uint8Array => Buffer.from(framed(event));

function framed({ id, event, data }: StreamEvent): string {
  const lines = [
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...data.split('\n').map((line) => `data: ${line}`),
  ];
  return `${id === undefined ? '' : `id: ${id}\n`}${lines.join('\n')}\n\n`;
}

/** Server-sent events on one response, until either side ends it. */
export class EventStream {
  private readonly heartbeat: NodeJS.Timeout;
  private readonly onEnd: (() => void)[] = [];
  private stalled: NodeJS.Timeout | undefined;
  private drained: Promise<void> | undefined;
  private onDrain = (): void => undefined;

  /** @param position with each heartbeat, so that a client whose filter lets little through resumes close to the end */
  constructor(
    request: IncomingMessage,
    private readonly response: ServerResponse,
    private readonly position: () => string | undefined = () => undefined,
    private readonly options: EventStreamOptions = {},
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
  async send(event: StreamEvent): Promise<void> {
    await this.push(event);
  }

  /** Returns a promise only where the client does not keep up. */
  push(event: StreamEvent | Uint8Array): Promise<void> | void {
    return this.write(event instanceof Uint8Array ? event : framed(event));
  }

  /** A comment for whoever looks at the line, and where to resume. */
  beat(): void {
    // Behind what waits already it would tell nothing.
    if (this.drained) return;
    const id = this.position();
    void this.write(id === undefined ? ': heartbeat\n\n' : `: heartbeat\nid: ${id}\n\n`);
  }

  /** At once where the line is closed already. */
  whenClosed(end: () => void): void {
    if (this.response.closed) end();
    else this.onEnd.push(end);
  }

  end(): void {
    this.response.end();
  }

  private write(text: string | Uint8Array): Promise<void> | void {
    const { response } = this;
    if (response.writableEnded || response.destroyed || response.write(text)) return;
    if (response.writableLength > MAX_UNSENT) this.drop(`more than ${MAX_UNSENT} bytes wait to be read`);
    const { patience = PATIENCE_MS } = this.options;
    this.stalled ??= setTimeout(() => this.drop(`nothing was read for ${patience / 1000} s`), patience);
    this.drained ??= new Promise((resolve) => (this.onDrain = resolve));
    return this.drained;
  }

  private drop(reason: string): void {
    const { response } = this;
    if (response.writableEnded) return;
    this.options.onDropped?.(reason);
    const detail = `${reason}; resume with Last-Event-ID`;
    response.end(`event: dropped\ndata: ${JSON.stringify({ detail })}\n\n`);
    setTimeout(() => response.destroy(), PARTING_MS).unref();
  }

  private readonly settle = (): void => {
    clearTimeout(this.stalled);
    this.stalled = undefined;
    this.drained = undefined;
    this.onDrain();
  };
}
