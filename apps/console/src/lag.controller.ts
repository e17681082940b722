import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { GroupFacts, LagHistory, LagSnapshot } from '#lag';
import { NeedsScope, Problem } from '#platform';
import type { LagView } from './lag-view.js';
import { LAG } from './tokens.js';

const MOST_MINUTES = 1_440;

@Controller('v1/lag')
@NeedsScope('read')
export class LagController {
  constructor(@Inject(LAG) private readonly lag: LagView) {}

  @Get()
  snapshot(): Promise<LagSnapshot> {
    return this.lag.snapshot();
  }

  @Get('groups/:group')
  async group(@Param('group') name: string): Promise<GroupFacts> {
    await this.lag.snapshot();
    const facts = this.lag.group(name);
    if (!facts) throw notThere(name);
    return facts;
  }

  @Get('groups/:group/history')
  history(@Param('group') name: string, @Query('minutes') minutes?: string): LagHistory {
    const count = minutes === undefined ? MOST_MINUTES : Number(minutes);
    if (!Number.isInteger(count) || count < 1 || count > MOST_MINUTES) {
      throw new Problem(
        400,
        `minutes is ${JSON.stringify(minutes)}, but must be a whole number from 1 to ${MOST_MINUTES}`,
      );
    }
    const history = this.lag.history(name, count);
    if (!history) throw notThere(name);
    return history;
  }
}

const notThere = (name: string): Problem =>
  new Problem(
    404,
    `there is no consumer group ${JSON.stringify(name)} on the cluster; GET /v1/lag lists those there are`,
  );
