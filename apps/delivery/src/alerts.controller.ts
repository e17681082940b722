import { Controller, Get, Inject, Req } from '@nestjs/common';
import { NeedsScope } from '#platform';
import type { Alert } from '#events';
import { AlertFeed } from '#views';
import type { IncomingMessage } from 'node:http';
import { ALERT_PARAMETERS, filterOf, limitOf, queryOf } from './query.js';
import { FEED } from './tokens.js';
import { whenReady } from './when-ready.js';

@Controller('v1/alerts')
@NeedsScope('read')
export class AlertsController {
  constructor(@Inject(FEED) private readonly feed: AlertFeed) {}

  /** The latest steps of alerts, newest event first. */
  @Get()
  async latest(@Req() request: IncomingMessage): Promise<{ alerts: Alert[] }> {
    const query = queryOf(request, ALERT_PARAMETERS);
    const [filter, limit] = [filterOf(query), limitOf(query, { usual: 50, most: 500 })];
    await whenReady(this.feed.ready);
    return { alerts: this.feed.latest(limit, filter).map(({ alert }) => alert) };
  }
}
