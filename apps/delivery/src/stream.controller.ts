import { Controller, Get, Inject, Req, Res, type OnModuleDestroy } from '@nestjs/common';
import { callerOf, EventStream, frameOf, NeedsScope, type Logger } from '#platform';
import { AlertFeed, FeedBusy, type AlertRecord, type Subscription } from '#views';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { filterOf, positionOf, queryOf, STREAM_PARAMETERS } from './query.js';
import { FEED, LOGGER } from './tokens.js';
import { whenReady } from './when-ready.js';

@Controller('v1/alerts/stream')
@NeedsScope('read')
export class StreamController implements OnModuleDestroy {
  private readonly open = new Set<EventStream>();

  /** The last one: those who are as far as the log get the same bytes. */
  private last: { record: AlertRecord; position: string; frame: Uint8Array } | undefined;

  constructor(
    @Inject(FEED) private readonly feed: AlertFeed,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleDestroy(): void {
    for (const stream of this.open) stream.end();
  }

  /**
   * Alerts as server-sent events named `alert`. Each id is a position in the log: `Last-Event-ID` (or `?after=`)
   * resumes behind it with no gap and no repeat. An event `gap` tells that alerts in between are no longer kept, `dropped`
   * that the client read too slowly, and may resume.
   */
  @Get()
  async stream(@Req() request: IncomingMessage, @Res() response: ServerResponse): Promise<void> {
    const query = queryOf(request, STREAM_PARAMETERS);
    const filter = filterOf(query);
    const header = request.headers['last-event-id'];
    const given = (Array.isArray(header) ? header[0] : header) ?? query.get('after') ?? '';
    const after = positionOf(given, this.feed.topics, 'Last-Event-ID is not the id of an event of this stream');
    await whenReady(this.feed.ready);

    let subscription: Subscription | undefined;
    const stream = new EventStream(request, response, () => subscription?.position(), {
      onDropped: (reason) => this.logger.info({ caller: callerOf(request), reason }, 'stream dropped'),
    });
    this.open.add(stream);
    stream.whenClosed(() => {
      this.open.delete(stream);
      void subscription?.close();
    });
    try {
      subscription = await this.feed.subscribe({
        filter,
        ...(after && { after }),
        onAlert: (record, position) => stream.push(this.frame(record, position)),
        onGap: (lost) => void stream.push({ event: 'gap', data: JSON.stringify(lost) }),
      });
      stream.beat();
      stream.whenClosed(() => void subscription?.close());
    } catch (error) {
      if (!(error instanceof FeedBusy)) throw error;
      void stream.push({ event: 'busy', data: JSON.stringify({ detail: error.message }) });
      stream.end();
    }
  }

  private frame(record: AlertRecord, position: string): Uint8Array {
    if (this.last?.record !== record || this.last.position !== position) {
      this.last = { record, position, frame: frameOf({ id: position, event: 'alert', data: record.json }) };
    }
    return this.last.frame;
  }
}
