import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { NeedsScope } from '#platform';
import { checkFragment } from './checking.js';
import { Reception } from './reception.js';

@Controller('v1/fragments')
@NeedsScope('publish')
export class FragmentsController {
  constructor(@Inject(Reception) private readonly reception: Reception) {}

  /** One fragment, an array, or NDJSON; a receipt for each. `?dry-run` checks and publishes nothing. */
  @Post()
  post(@Req() request: IncomingMessage, @Res() response: ServerResponse): Promise<void> {
    return this.reception.receive(request, response, checkFragment);
  }
}
