import { Controller, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { NeedsScope } from '#platform';
import { checkArticle } from './checking.js';
import { Reception } from './reception.js';

@Controller('v1/articles')
export class ArticlesController {
  constructor(@Inject(Reception) private readonly reception: Reception) {}

  /** Whole articles, plain or ninjs: one, an array, or NDJSON. Each is split into fragments and taken whole or not at all. */
  @Post()
  @NeedsScope('publish')
  post(
    @Req() request: IncomingMessage,
    @Res() response: ServerResponse,
    @Query('source') source: unknown,
  ): Promise<void> {
    const named = typeof source === 'string' && source !== '' ? source : undefined;
    return this.reception.receive(request, response, checkArticle(named));
  }
}
