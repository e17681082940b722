import type { TokenRange } from '#events';
import { lemmaAt } from '../matching/condition.js';
import type { Reading } from '../reading.js';
import { mentionsIn } from './mentions.js';

const MEDIATION = new Set([
  'mediator',
  'mediate',
  'broker',
  'host',
  'facilitate',
  'mediation',
  'go-between',
  'intermediary',
  'intermediaries',
]);

/** `with Oman in the middle`, `with Qatar carrying messages`, `with Egypt shuttling between them`. */
function isInTheMiddle(reading: Reading, i: number): boolean {
  const { lower } = reading.tokens[i]!;
  if (lower === 'middle') return reading.tokens[i - 1]?.lower === 'the' && reading.tokens[i - 2]?.lower === 'in';
  if (lower === 'shuttling' || lower === 'mediating' || lower === 'hosting') return true;
  const next = reading.tokens[i + 1]?.lower;
  return CARRYING.has(lower) && (next === 'messages' || next === 'notes' || next === 'proposals');
}

const CARRYING = new Set(['carrying', 'passing', 'relaying', 'ferrying', 'conveying']);

/** Parties that the sentence names as mediators or hosts of others: `Oman, which mediates`, `brokered by Qatar`. */
export function mediatorsIn(reading: Reading, sentence: TokenRange): string[] {
  const found: string[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isInTheMiddle(reading, i)) {
      const beside = mentionsIn(reading, { from: Math.max(sentence.from, i - 5), to: i }).at(-1);
      if (beside?.preposition === 'with') found.push(beside.party);
      continue;
    }
    if (!MEDIATION.has(lemmaAt(reading, i))) continue;
    const by =
      reading.tokens[i + 1]?.lower === 'by'
        ? mentionsIn(reading, { from: i + 2, to: Math.min(sentence.to, i + 9) })[0]
        : undefined;
    const before = mentionsIn(reading, { from: Math.max(sentence.from, i - 9), to: i });
    const mediator = by ?? before.at(0);
    if (mediator && (by !== undefined || before.length === 1)) found.push(mediator.party);
  }
  return found;
}
