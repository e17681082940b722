import type { TokenRange } from '#events';
import type { Match } from './matching/match.js';
import type { Reading } from './reading.js';

const WHERE = new Set([
  'to',
  'in',
  'into',
  'near',
  'off',
  'around',
  'towards',
  'toward',
  'across',
  'along',
  'over',
  'at',
  'for',
  'through',
  'inside',
  'of',
  'with',
  'from',
  'against',
  'on',
]);

/** Where it happens or goes: the first place named behind the verb, else in its clause. */
export function theatreOf(reading: Reading, { clause, predicate, frame }: Match): string | null {
  const where = frame.dimension === 'force_deployment' ? MOVED_TO : STATE_WHERE;
  const behind = predicate === null ? null : theatreIn(reading, { from: predicate.at, to: clause.to }, where);
  return behind ?? theatreIn(reading, clause, where);
}

/** The first place named behind a preposition, else a state named as a place. */
function theatreIn(reading: Reading, range: TokenRange, stateWhere: ReadonlySet<string>): string | null {
  let state: string | null = null;
  let preposition = '';
  for (let i = range.from; i < range.to; i++) {
    const entity = reading.entityAt[i];
    const { lower } = reading.tokens[i]!;
    if (entity?.kind === 'place' && entity.id !== null && preposition !== '') return entity.id;
    if (entity?.kind === 'state' && entity.id !== null && stateWhere.has(preposition)) state ??= entity.id;
    if (WHERE.has(lower)) preposition = lower;
    else if (reading.tokens[i]!.kind === 'punctuation' && lower !== '-') preposition = '';
  }
  return state;
}

const STATE_WHERE = new Set(['in', 'into', 'near', 'off', 'around', 'across', 'inside', 'over']);

/** Forces go to a state; an offer to it is made to its government. */
const MOVED_TO = new Set([...STATE_WHERE, 'to', 'towards', 'toward']);
