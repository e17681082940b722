import type { TokenRange } from '#events';
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

/** Where it happens or goes: the first place named behind a preposition, else a state named as a place. */
export function theatreOf(reading: Reading, range: TokenRange): string | null {
  let state: string | null = null;
  let preposition = '';
  for (let i = range.from; i < range.to; i++) {
    const entity = reading.entityAt[i];
    const { lower } = reading.tokens[i]!;
    if (entity?.kind === 'place' && entity.id !== null && preposition !== '') return entity.id;
    if (entity?.kind === 'state' && entity.id !== null && STATE_WHERE.has(preposition)) state ??= entity.id;
    if (WHERE.has(lower)) preposition = lower;
    else if (reading.tokens[i]!.kind === 'punctuation' && lower !== '-') preposition = '';
  }
  return state;
}

const STATE_WHERE = new Set(['in', 'into', 'near', 'off', 'around', 'across', 'inside', 'over']);
