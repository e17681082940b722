import { Controller, Get, Inject, Req, Res, type OnModuleDestroy } from '@nestjs/common';
import { NeedsScope, EventStream, Problem } from '#platform';
import { AlertFeed, FeedBusy, Positions, type Subscription } from '#views';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { filterOf, queryOf, STREAM_PARAMETERS } from './query.js';
import { FEED } from './tokens.js';
import { whenReady } from './when-ready.js';

@Controller('v1/alerts/stream')
@NeedsScope('read')
export class StreamController implements OnModuleDestroy {
  private readonly open = new Set<EventStream>();

  constructor(@Inject(FEED) private readonly feed: AlertFeed) {}

  onModuleDestroy(): void {
    for (const stream of this.open) stream.end();
  }

  /**
   * Alerts as server-sent events named `alert`. Each id is a position in the log: `Last-Event-ID` (or `?after=`)
   * resumes behind it with no gap and no repeat. An event `gap` tells that alerts in between are no longer kept.
   */
  @Get()
  async stream(@Req() request: IncomingMessage, @Res() response: ServerResponse): Promise<void> {
    const query = queryOf(request, STREAM_PARAMETERS);
    const filter = filterOf(query);
    const after = this.positionOf(request.headers['last-event-id'] ?? query.get('after') ?? '');
    await whenReady(this.feed.ready);

    let subscription: Subscription | undefined;
    const stream = new EventStream(request, response, () => subscription?.position());
    this.open.add(stream);
    stream.whenClosed(() => {
      this.open.delete(stream);
      void subscription?.close();
    });
    try {
      subscription = await this.feed.subscribe({
        filter,
        ...(after && { after }),
        onAlert: ({ json }, position) => stream.send({ id: position, event: 'alert', data: json }),
        onGap: (lost) => void stream.send({ event: 'gap', data: JSON.stringify(lost) }),
      });
      stream.beat();
      stream.whenClosed(() => void subscription?.close());
    } catch (error) {
      if (!(error instanceof FeedBusy)) throw error;
      await stream.send({ event: 'busy', data: JSON.stringify({ detail: error.message }) });
      stream.end();
    }
  }

  private positionOf(header: string | string[]): Positions | undefined {
    const text = Array.isArray(header) ? (header[0] ?? '') : header;
    if (text === '') return undefined;
    const position = Positions.parse(text, this.feed.topics);
    if (position) return position;
    throw new Problem(400, 'Last-Event-ID is not the id of an event of this stream');
  }
}
