import { CLASSES } from './classes.js';
import { JOINING } from './features.js';
import { WEIGHTS } from './weights.js';

export const WIDTH = CLASSES.length;

/** Weights are written in hundredths. */
const SCALE = 100;

/** A unit that no weight knows. */
const UNKNOWN = -1;

/** More than there are units. */
const MOST_UNITS = 1 << 20;

const lines = WEIGHTS.trim().split('\n');
const units = new Map<string, number>();
/** Rows by unit, by pair of units, and of what is no unit (`=sides 2`). */
const ofUnit: number[] = [];
const ofPair = new Map<number, number>();
const ofOther = new Map<string, number>();

/** `row * WIDTH + column` */
export const weights = new Float64Array(lines.length * WIDTH);
export const ROWS = lines.length;

// One line a feature: its name, and after a bar a weight for each class; zeros at the end are left out.
lines.forEach((line, row) => {
  const bar = line.lastIndexOf('|');
  name(line.slice(0, bar), row);
  line
    .slice(bar + 1)
    .split(' ')
    .forEach((number, column) => (weights[row * WIDTH + column] = Number(number) / SCALE));
});
for (const word of JOINING) unitOf(word);
const joining = new Uint8Array(units.size);
for (const word of JOINING) joining[units.get(word)!] = 1;

function name(feature: string, row: number): void {
  const blank = feature.indexOf(' ');
  if (feature.startsWith('=')) ofOther.set(feature, row);
  else if (blank < 0) ofUnit[unitOf(feature)] = row;
  else ofPair.set(unitOf(feature.slice(0, blank)) * MOST_UNITS + unitOf(feature.slice(blank + 1)), row);
}

function unitOf(word: string): number {
  let unit = units.get(word);
  if (unit === undefined) {
    units.set(word, (unit = units.size));
    ofUnit.push(UNKNOWN);
  }
  return unit;
}

/** The number of a word or mark, or `UNKNOWN`. */
export const unitNumber = (word: string): number => units.get(word) ?? UNKNOWN;

/** The row of a unit, a pair, or another feature; `UNKNOWN` where it weighs nothing. */
export const rowOfUnit = (unit: number): number => (unit < 0 ? UNKNOWN : ofUnit[unit]!);
export const rowOfPair = (first: number, second: number): number =>
  first < 0 || second < 0 ? UNKNOWN : (ofPair.get(first * MOST_UNITS + second) ?? UNKNOWN);
export const rowOfOther = (feature: string): number => ofOther.get(feature) ?? UNKNOWN;

/** Joins others and says little itself: pairs reach over it. */
export const isJoining = (unit: number): boolean => unit >= 0 && joining[unit] === 1;
