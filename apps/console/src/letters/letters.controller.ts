import { Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { checkId } from '#letters';
import { callerOf, NeedsScope, Problem, readJson, type Logger } from '#platform';
import type { IncomingMessage } from 'node:http';
import type { LetterDetail, LetterList, RedriveResult, SkipResult } from '../api/letters.js';
import { LETTERS, LOGGER } from '../tokens.js';
import { Letters } from './letters.js';
import { redriveRequest, skipRequest } from './requests.js';

const MOST_LISTED = 200;
const MOST_BYTES = 2_000_000;

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const body = await readJson(request, MOST_BYTES);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Problem(400, 'Send a JSON object');
  return body as Record<string, unknown>;
}

/** What an operator may do to a dead letter is marked `operate`: the guard logs who asked, the note in the log keeps it. */
@Controller('v1/dead-letters')
@NeedsScope('read')
export class LettersController {
  constructor(
    @Inject(LETTERS) private readonly letters: Letters,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The newest that wait; `?filter=error=InvalidTime`, which may be repeated, and `?settled` for those sent back or skipped too. */
  @Get()
  list(@Req() request: IncomingMessage): Promise<LetterList> {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    return this.letters.list(searchParams.getAll('filter'), searchParams.has('settled'), MOST_LISTED);
  }

  @Get(':id')
  show(@Param('id') id: string): Promise<LetterDetail> {
    try {
      return this.letters.show(checkId(id));
    } catch (error) {
      throw error instanceof Problem ? error : new Problem(400, error instanceof Error ? error.message : String(error));
    }
  }

  @Post('redrive')
  @HttpCode(200)
  @NeedsScope('operate')
  async redrive(@Req() request: IncomingMessage): Promise<RedriveResult & { count: number }> {
    const asked = redriveRequest(await bodyOf(request));
    const caller = callerOf(request);
    const result = await this.letters.redrive(asked, caller);
    const { ids = [], filters = [], dryRun } = asked;
    const told = { caller, ids: ids.slice(0, 20), filters, sent: result.count, refused: result.refused.length };
    if (!dryRun) this.logger.info(told, 'dead letters redriven');
    return result;
  }

  @Post('skip')
  @HttpCode(200)
  @NeedsScope('operate')
  async skip(@Req() request: IncomingMessage): Promise<SkipResult> {
    const asked = skipRequest(await bodyOf(request));
    const caller = callerOf(request);
    const result = await this.letters.skip(asked, caller);
    this.logger.info({ caller, ids: result.skipped.slice(0, 20), because: asked.because }, 'dead letters skipped');
    return result;
  }
}
