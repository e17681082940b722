import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { NeedsScope, Problem } from '#platform';
import type { Difference, DyadHistory } from '../api/dyads.js';
import { DYADS } from '../tokens.js';
import { Dyads } from './dyads.js';

@Controller('v1/dyads')
@NeedsScope('read')
export class DyadsController {
  constructor(@Inject(DYADS) private readonly dyads: Dyads) {}

  /** Index over time, alerts and signals of one pair, such as `IRN~USA`. */
  @Get(':dyad')
  async history(@Param('dyad') dyad: string): Promise<DyadHistory> {
    const history = await this.dyads.history(sorted(dyad));
    if (!history) throw new Problem(404, `Nothing is known of the pair ${dyad}: the log holds no signal of it`);
    return history;
  }

  /** Why the index changed between two times, in ms since the epoch. */
  @Get(':dyad/difference')
  difference(
    @Param('dyad') dyad: string,
    @Query('from') from: string | undefined,
    @Query('to') to: string | undefined,
  ): Promise<Difference> {
    const [earlier, later] = [timeOf('from', from), timeOf('to', to)];
    if (earlier > later) throw new Problem(400, 'from lies after to');
    return this.dyads.difference(sorted(dyad), earlier, later);
  }
}

function sorted(dyad: string): string {
  const parties = dyad.split('~');
  if (parties.length !== 2 || parties.includes('')) throw new Problem(400, `"${dyad}" is no pair, such as IRN~USA`);
  return parties.sort((a, b) => (a < b ? -1 : 1)).join('~');
}

function timeOf(name: string, text: string | undefined): number {
  if (text === undefined || !/^\d{1,15}$/.test(text))
    throw new Problem(400, `${name} is a time in milliseconds since 1970, such as 1772130000000`);
  return Number(text);
}
