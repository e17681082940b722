import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { NeedsScope } from '#platform';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Intake } from './intake.js';
import { readBody } from './read-body.js';
import { statusOf } from './receipts.js';
import { splitRecords } from './split-records.js';

@Controller('v1/fragments')
@NeedsScope('publish')
export class FragmentsController {
  constructor(@Inject(Intake) private readonly intake: Intake) {}

  /** One fragment, an array, or NDJSON; a receipt for each. `?dry-run` checks and publishes nothing. */
  @Post()
  async post(@Req() request: IncomingMessage, @Res() response: ServerResponse): Promise<void> {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const dryRun = searchParams.has('dry-run') && searchParams.get('dry-run') !== 'false';
    const records = splitRecords(await readBody(request), request.headers['content-type']);
    const receipts = await this.intake.take(records, Date.now(), dryRun);
    response.writeHead(statusOf(receipts, dryRun), { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(receipts));
  }
}
