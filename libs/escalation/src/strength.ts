import type { Signal } from '#events';
import type { Tuning } from './tuning/tuning.js';

/** Units that say how long or how much money, not how much force. */
const NOT_FORCE = new Set([
  'dollar',
  'percent',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'mile',
  'kilometer',
  'kilometre',
]);

/** 1 for one ship or an unknown number; 50 aircraft are `1 + quantity × log10(50)`. */
function magnitude(signal: Signal, perPowerOfTen: number): number {
  if (signal.dimension !== 'force_deployment') return 1;
  let largest = Math.max(1, signal.platforms.length);
  for (const { unit, value } of signal.quantities) if (value > largest && !NOT_FORCE.has(unit)) largest = value;
  return 1 + perPowerOfTen * Math.min(6, Math.log10(largest));
}

/** How much one signal weighs at the moment of the happening it tells of, before anybody confirms it. */
export function strengthOf(signal: Signal, { strength }: Tuning): number {
  return (
    Math.pow(Math.min(10, Math.abs(signal.intensity)) / 10, strength.exponent) *
    strength.standing[signal.standing] *
    Math.min(1, Math.max(0, signal.confidence)) *
    (signal.dyadFrom === 'context' ? strength.inferredDyad : 1) *
    magnitude(signal, strength.quantity)
  );
}
