import type { Signal } from '#events';

/** First match wins; the words are those of quantities' units and of platform ids. */
const CLASSES: readonly [string, RegExp][] = [
  ['ships', /vessel|ship|carrier|destroyer|frigate|cruiser|corvette|submarine|boat|fleet|flotilla|tanker/],
  ['aircraft', /aircraft|jet|plane|bomber|fighter|helicopter|drone|squadron|warplane/],
  ['missiles', /missile|rocket|battery|batteries|warhead|launcher|interceptor/],
  ['troops', /troop|soldier|marine|brigade|division|battalion|regiment|personnel|reservist|tank|vehicle/],
];

/**
 * Ships and aircraft sent on one day are two happenings: `1 carrier` → `ships`, `50 fighter jets` → `aircraft`.
 * Empty where the signal neither counts nor names what moves, and outside force deployment. Of an attack too: one report
 * counts the soldiers killed, the next the jets, the third a ship that burns, and all tell of one raid.
 */
export function assetOf(signal: Pick<Signal, 'dimension' | 'event' | 'platforms' | 'quantities'>): string {
  if (signal.dimension !== 'force_deployment' || signal.event.type === 'ASSAULT') return '';
  if (signal.platforms.length + signal.quantities.length === 0) return '';
  const words = [...signal.platforms, ...signal.quantities.map(({ unit }) => unit)].join(' ').toLowerCase();
  return CLASSES.find(([, pattern]) => pattern.test(words))?.[0] ?? '';
}
