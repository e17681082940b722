import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { NeedsScope } from '#platform';
import type { Alert } from '#events';
import { AlertFeed, type PastPage } from '#views';
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { atomFeed } from './atom/atom-feed.js';
import { ALERT_PARAMETERS, filterOf, limitOf, positionOf, queryOf } from './query.js';
import { FEED } from './tokens.js';
import { whenReady } from './when-ready.js';

@Controller('v1')
@NeedsScope('read')
export class AlertsController {
  constructor(@Inject(FEED) private readonly feed: AlertFeed) {}

  /**
   * Steps of alerts, the last written first. `before=<next>` gives the page before; alerts that come meanwhile move nothing.
   * `position`, for the stream, is where what is not on the first page begins. A page may be short where the filter lets little through: only `next: null` is the beginning.
   */
  @Get('alerts')
  async page(@Req() request: IncomingMessage): Promise<{ alerts: Alert[]; next: string | null; position: string }> {
    const { alerts, next, position } = await this.past(request);
    return { alerts: alerts.map(({ alert }) => alert), next: next?.toString() ?? null, position };
  }

  /** The same for feed readers: an entry for each alert, as its last step on the page has it. */
  @Get('alerts.atom')
  async atom(@Req() request: IncomingMessage, @Res() response: ServerResponse): Promise<void> {
    const { alerts, next } = await this.past(request);
    const feed = atomFeed(alerts, { self: addressOf(request), next: next?.toString() ?? null });
    const etag = `"${createHash('sha256').update(feed).digest('base64url').slice(0, 22)}"`;
    const known = request.headers['if-none-match']?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
    response.writeHead(known ? 304 : 200, {
      ...{ etag, 'cache-control': 'private, no-cache' },
      ...(!known && { 'content-type': 'application/atom+xml; charset=utf-8' }),
    });
    response.end(known ? undefined : feed);
  }

  private async past(request: IncomingMessage): Promise<PastPage & { position: string }> {
    const query = queryOf(request, ALERT_PARAMETERS);
    const [filter, limit] = [filterOf(query), limitOf(query, { usual: 50, most: 500 })];
    const before = positionOf(query.get('before') ?? '', this.feed.topics, 'before is not the "next" of a page');
    await whenReady(this.feed.ready);
    const position = this.feed.position();
    return { ...(await this.feed.past({ limit, filter, ...(before && { before }) })), position };
  }
}

/** As it was asked; whatever a client calls the host. */
function addressOf({ socket, headers, url = '/' }: IncomingMessage): string {
  const scheme = 'encrypted' in socket ? 'https' : 'http';
  const asked = `${scheme}://${headers.host ?? 'localhost'}${url}`;
  return URL.canParse(asked) ? asked : `${scheme}://localhost${url}`;
}
