export interface SentEvent {
  id?: string;
  event?: string;
  data?: string;
}

/** Reads server-sent events as they come, for tests. */
export class EventSourceReader {
  private buffer = '';
  private lastId = '';
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;

  private constructor(
    readonly response: Response,
    private readonly abort: AbortController,
  ) {
    if (response.body === null) throw new Error('no body');
    this.reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  }

  static async open(url: string, lastEventId?: string): Promise<EventSourceReader> {
    const abort = new AbortController();
    const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
    return new EventSourceReader(await fetch(url, { headers, signal: abort.signal }), abort);
  }

  /** Of the last block with an id, as a browser would send it back. */
  get lastEventId(): string {
    return this.lastId;
  }

  /** The next block, also one without data; null at the end. */
  async block(): Promise<SentEvent | null> {
    for (;;) {
      const end = this.buffer.indexOf('\n\n');
      if (end >= 0) {
        const lines = this.buffer.slice(0, end).split('\n');
        this.buffer = this.buffer.slice(end + 2);
        const event: SentEvent = {};
        for (const line of lines) {
          const [, name, value = ''] = /^(id|event|data): (.*)$/.exec(line) ?? [];
          if (name !== undefined) Object.assign(event, { [name]: value });
        }
        if (event.id !== undefined) this.lastId = event.id;
        return event;
      }
      const { done, value } = await this.reader.read();
      if (done) return null;
      this.buffer += new TextDecoder().decode(value);
    }
  }

  /** The next event with data. */
  async next(): Promise<Required<Pick<SentEvent, 'data'>> & SentEvent> {
    for (;;) {
      const event = await this.block();
      if (event === null) throw new Error('the stream ended');
      if (event.data !== undefined) return { ...event, data: event.data };
    }
  }

  close(): void {
    this.abort.abort();
  }
}
