import { Controller, Get, Inject } from '@nestjs/common';
import { NeedsScope } from '#platform';
import type { Level } from '#events';
import { Levels } from '#views';
import { LEVELS } from './tokens.js';
import { whenReady } from './when-ready.js';

@Controller('v1/levels')
@NeedsScope('read')
export class LevelsController {
  constructor(@Inject(LEVELS) private readonly levels: Levels) {}

  /** Every dyad's current level, highest index first. */
  @Get()
  async current(): Promise<{ levels: Level[] }> {
    await whenReady(this.levels.ready);
    return { levels: this.levels.current() };
  }
}
