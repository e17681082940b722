import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { EventStream, NeedsScope } from '#platform';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Live } from './live.js';
import { LIVE } from './tokens.js';

@Controller('v1/live')
@NeedsScope('read')
export class LiveController {
  constructor(@Inject(LIVE) private readonly live: Live) {}

  /** Server-sent events `lag`, `levels`, `alerts` and `dead-letters`: each carries its part whole. */
  @Get()
  stream(@Req() request: IncomingMessage, @Res() response: ServerResponse): void {
    this.live.add(new EventStream(request, response));
  }
}
