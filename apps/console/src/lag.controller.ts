import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { NeedsScope, EventStream } from '#platform';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LagSnapshot } from './lag-snapshot.js';
import { Live } from './live.js';
import { LIVE } from './tokens.js';

@Controller('v1')
@NeedsScope('read')
export class LagController {
  constructor(@Inject(LIVE) private readonly live: Live) {}

  @Get('lag')
  lag(): Promise<LagSnapshot> {
    return this.live.lagNow();
  }

  /** Server-sent events `lag`, `levels`, `alerts` and `dead-letters`: each carries its part whole. */
  @Get('live')
  stream(@Req() request: IncomingMessage, @Res() response: ServerResponse): void {
    this.live.add(new EventStream(request, response));
  }
}
