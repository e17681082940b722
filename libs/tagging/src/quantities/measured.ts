import { JOINED, SPACED } from '../1-tokenize.js';
import type { Draft } from '../document.js';
import type { ReadNumber } from '../number.js';
import { MEASURES, RATES } from '../units.js';
import { found, type FoundQuantity } from './found.js';

const POWERS: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
  ['nautical', 'nautical'],
  ['metric', 'metric'],
  ['long', 'long'],
  ['short', 'short'],
  ['percentage', 'percentage'],
  ['basis', 'basis'],
]);

/** `300m`, `19 miles`, `700 square miles`, `60-kiloton`, `5 km²`, `900 km/h`, `2.5 percentage points`, `20 per cent`. */
export function measured(draft: Draft, from: number, number: ReadNumber, end: number): FoundQuantity | undefined {
  const { words, gaps, covers } = draft;
  let at = end;
  if (words[at]?.key === 'of' && number.quantity.min === number.quantity.value) at++;
  if (words[at]?.text === '-' && gaps[at] === JOINED && gaps[at + 1] === JOINED) at++;
  if (words[at]?.key === 'per' && words[at + 1]?.key === 'cent')
    return found(draft, from, at + 2, number, 'percent', 'percent');
  if (words[at]?.text === '°') {
    if (words[at + 1]?.kind === 'number' || (gaps[at + 1] === JOINED && /^[news]$/.test(words[at + 1]?.key ?? '')))
      return undefined;
    const to = /^[cf]$/.test(words[at + 1]?.key ?? '') && gaps[at + 1] === JOINED ? at + 2 : at + 1;
    return found(draft, from, to, number, 'degree', 'measure');
  }
  const power = POWERS.get(words[at]?.key ?? '');
  if (power !== undefined) at = words[at + 1]?.text === '.' ? at + 2 : at + 1;
  const word = words[at];
  const unit = MEASURES.get(word?.key ?? '') ?? (power === undefined ? undefined : POWERED.get(word?.key ?? ''));
  if (word === undefined || unit === undefined || covers[at] !== undefined || (gaps[at] ?? 0) > SPACED)
    return undefined;
  if (word.text.length === 1 && gaps[at] !== JOINED) return undefined;
  if (word.upper && word.text.length === 2 && !UPPER.has(word.text)) return undefined;
  const rate = rateAt(draft, at + 1);
  const squared = words[at + 1]?.text === '²' || words[at + 1]?.text === '³' ? 1 : 0;
  const name = squared === 1 ? `square ${unit}` : power === undefined ? unit : `${power} ${unit}`;
  return found(
    draft,
    from,
    rate?.to ?? at + 1 + squared,
    number,
    rate === undefined ? name : `${name} ${rate.unit}`,
    'measure',
  );
}

const POWERED: ReadonlyMap<string, string> = new Map([
  ['points', 'point'],
  ['point', 'point'],
]);

/** Two capitals are a unit only where they are written so: `20 MM` in a headline may be anything. */
const UPPER = new Set(['MW', 'GW', 'KW', 'HP', 'KM', 'KG', 'FT', 'MM', 'CM']);

/** `km/h`, `miles per hour`: written with the unit; `a day`, `an hour` stay outside. */
function rateAt({ words, gaps }: Draft, at: number): { to: number; unit: string } | undefined {
  if (words[at]?.text === '/' && gaps[at] === JOINED) {
    const rate = RATES.get(words[at + 1]?.key ?? '');
    return rate === undefined ? undefined : { to: at + 2, unit: rate };
  }
  const rate = words[at]?.key === 'per' ? RATES.get(words[at + 1]?.key ?? '') : undefined;
  return rate === undefined || words[at + 1]?.key.length === 1 ? undefined : { to: at + 2, unit: rate };
}
