import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { EventStream, NeedsScope } from '#platform';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LIVE } from '../tokens.js';
import { Live } from './live.js';

@Controller('v1/live')
@NeedsScope('read')
export class LiveController {
  constructor(@Inject(LIVE) private readonly live: Live) {}

  /** Server-sent events `snapshot`, `change` and `resumed`; `Last-Event-ID` resumes. */
  @Get()
  stream(@Req() request: IncomingMessage, @Res() response: ServerResponse): void {
    const after = request.headers['last-event-id'];
    this.live.add(new EventStream(request, response, () => this.live.position), after?.toString());
  }
}
