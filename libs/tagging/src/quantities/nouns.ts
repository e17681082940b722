import type { Word } from '../words.js';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that count as many without an `s`. */
const COLLECTIVE = set(`
people personnel police infantry cavalry dead wounded injured crew staff children men women cattle sheep livestock
aircraft spacecraft youth clergy geese feet teeth oxen
`);

/** Words in `s` that are no plurals. */
const NOT_PLURAL = set(`
always sometimes besides towards perhaps afterwards upwards downwards overseas backwards indoors nowadays whereas times
days weeks months years hours minutes seconds decades centuries quarters nights
`);

/** `500 soldiers`, `12 servicemen`, `87 crew`; not `across`, `status`, `analysis`. */
export function isPluralNoun({ key, lower }: Word): boolean {
  if (COLLECTIVE.has(lower) || (lower.length > 4 && lower.endsWith('men') && !NO_MEN.has(lower))) return true;
  if (lower.length < 4 || !key.endsWith('s') || NOT_PLURAL.has(key)) return false;
  return !(lower.endsWith('ss') || lower.endsWith('us') || lower.endsWith('is'));
}
const NO_MEN = set('specimen regimen abdomen acumen omen');

/** Behind a number they begin something else, though no list of function words has them. */
export const NOT_COUNTED = set(`
near along across aboard beyond behind beside beneath amongst per worth each every ago via versus vs pending when while
includes including killed died came went fell left got ran began stood lay rose flew saw met won lost paid
later earlier early late apiece afloat alive apart away ahead ashore hence
day week month year hour minute second days weeks months years hours minutes decade decades
`);

/** Participles that describe what is counted: `three missing sailors`; `20 using drones` goes no further. */
export const ATTRIBUTES_IN_ING = set(`
missing landing floating fishing training working fighting flying living standing surviving remaining serving leading
passing advancing retreating refuelling refueling patrolling cruising loitering demining existing opposing competing
warring neighbouring neighboring mediating participating outstanding visiting operating incoming outgoing ongoing housing
mining polling drilling shipping trading banking striking supporting attacking building recurring leading contracting
minesweeping invading departing arriving protesting striking voting founding governing ruling listening firing launching
devastating growing failing fleeing dying dissenting conflicting promising alarming
`);
