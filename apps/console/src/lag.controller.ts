import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { GroupFacts, LagHistory, LagSnapshot } from '#lag';
import { NeedsScope, Problem } from '#platform';
import type { LagView } from './lag-view.js';
import { LAG } from './tokens.js';

@Controller('v1/lag')
@NeedsScope('read')
export class LagController {
  constructor(@Inject(LAG) private readonly lag: LagView) {}

  @Get()
  snapshot(): Promise<LagSnapshot> {
    return this.lag.snapshot();
  }

  @Get('groups/:group')
  group(@Param('group') name: string): GroupFacts {
    const facts = this.lag.group(name);
    if (!facts) throw new Problem(404, `There is no group ${name}`);
    return facts;
  }

  @Get('groups/:group/history')
  history(@Param('group') name: string, @Query('minutes') minutes?: string): LagHistory {
    const history = this.lag.history(name, Number(minutes ?? 1440));
    if (!history) throw new Problem(404, `Nothing was heard of a group ${name}`);
    return history;
  }
}
