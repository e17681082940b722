import type { Draft, Mention } from '../document.js';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of arms that are something else behind these words: `water tank`, `coal mine`, `insurance carrier`. */
const BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tank', set('water think fuel gas fish septic storage oxygen oil propane holding petrol shark hot grain cooling')],
  [
    'carrier',
    set(
      'air mail insurance mobile phone telecom telecoms low-cost budget letter flag national wireless network freight troop virus disease private cost',
    ),
  ],
  [
    'mine',
    set(
      'coal gold copper iron silver diamond salt uranium platinum zinc nickel lead tin lithium cobalt ore of opencast open-pit pit bauxite phosphate friend potash',
    ),
  ],
  ['shell', set('sea egg nut snail they we to turtle tortoise oyster taco pasta nut empty would company')],
  ['bomber', set('suicide car bus brown boston would-be truck unabomber church nail')],
  ['gun', set('top staple glue nail water speed radar starting spray')],
  ['ship', set('space mother steam to drug us they relation')],
  ['vessel', set('blood capillary')],
  ['rocket', set('space moon falcon saturn booster soyuz carrier')],
  ['missile', set('cuban')],
  ['torpedo', set('to would will')],
  ['jet', set('ramble gas plasma water')],
  ['bomb', set('sex photo logic bath cherry f time stink')],
  ['cannon', set('water loose foam confetti')],
]);
/** … or before these: `tank top`, `jet fuel`, `shell company`, `gun lobby`. */
const BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tank', set('top tops')],
  ['jet', set('lag stream streams ski skis fuel set engine engines')],
  ['shell', set('company companies corporation corporations game shock suit petrol station oil plc us them')],
  ['mine', set('workers worker owner operator shaft alone')],
  ['gun', set('lobby control owner owners laws law rights violence')],
  ['bomb', set('of squad disposal threat threats shelter scare')],
  ['carrier', set('pigeon bag')],
  ['bullet', set('bond bonds train trains point points loan')],
  ['plane', set('ticket tickets crash')],
  ['rocket', set('science scientist salad')],
  [
    'ship',
    set('it them its goods owners artillery weapons arms grain oil missiles tanks ammunition coal food supplies'),
  ],
]);

/** Whether a neighbour makes a word of arms another thing. */
export function isOtherThing({ words, gaps }: Draft, { from, to }: Mention): boolean {
  if (to - from > 1) return isAirspace(words[from]?.key, words[to]?.key);
  const word = words[from];
  if (word === undefined) return false;
  const singular = word.key.endsWith('s') && !BEHIND.has(word.key) ? word.key.slice(0, -1) : word.key;
  const before = words[from - 1];
  if (before !== undefined && BEHIND.get(singular)?.has(before.key) === true) return true;
  if (gaps[to] !== 1) return false;
  return BEFORE.get(singular)?.has(words[to]?.key ?? '') === true;
}

/** `air defence zone`, `air defence identification zone`: airspace. */
const isAirspace = (first: string | undefined, next: string | undefined): boolean =>
  first === 'air' && (next === 'zone' || next === 'zones' || next === 'identification');
