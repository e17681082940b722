import { Controller, Get, Inject, Req } from '@nestjs/common';
import { NeedsScope } from '#platform';
import { LADDER, type Level } from '#events';
import { Levels, type AlertFilter } from '#views';
import type { IncomingMessage } from 'node:http';
import { filterOf, LEVEL_PARAMETERS, queryOf } from './query.js';
import { LEVELS } from './tokens.js';
import { whenReady } from './when-ready.js';

@Controller('v1/levels')
@NeedsScope('read')
export class LevelsController {
  constructor(@Inject(LEVELS) private readonly levels: Levels) {}

  /** Every dyad's current level, highest index first; `dyad`, `actor` and `minLevel` choose among them. */
  @Get()
  async current(@Req() request: IncomingMessage): Promise<{ levels: Level[] }> {
    const filter = filterOf(queryOf(request, LEVEL_PARAMETERS));
    await whenReady(this.levels.ready);
    return { levels: this.levels.current().filter((level) => isAsked(filter, level)) };
  }
}

const isAsked = ({ dyad, actor, minLevel }: AlertFilter, level: Level): boolean =>
  (dyad?.has(level.dyad) ?? true) &&
  (actor === undefined || level.dyad.split('~').some((party) => actor.has(party))) &&
  (minLevel === undefined || LADDER.indexOf(level.level) >= LADDER.indexOf(minLevel));
