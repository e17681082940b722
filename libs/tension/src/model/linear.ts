import { CLASSES } from './classes.js';
import { leftFeatures, pairsOf, sidesOf, type Pair } from './features.js';
import type { Suppressed } from '../relevance/suppressed.js';
import type { Units } from './units.js';
import { WEIGHTS } from './weights.js';

const WIDTH = CLASSES.length;

/** Weights are written in hundredths. */
const SCALE = 100;

/** Log-odds below which no pair of words makes a class likely. */
const HOPELESS = -3.5;

const rows = new Map<string, number>();
const weights = load(WEIGHTS);
const BIAS = rows.get('=bias')!;

/** The estimate that counted a row last. */
const counted = new Float64Array(rows.size);
let reader = 0;

/** One line a feature: its name, and after a bar a weight for each class; zeros at the end are left out. */
function load(table: string): Float64Array {
  const lines = table.trim().split('\n');
  const loaded = new Float64Array(lines.length * WIDTH);
  lines.forEach((line, row) => {
    const bar = line.lastIndexOf('|');
    rows.set(line.slice(0, bar), row);
    const numbers = line.slice(bar + 1).split(' ');
    for (let column = 0; column < numbers.length; column++)
      loaded[row * WIDTH + column] = Number(numbers[column]) / SCALE;
  });
  return loaded;
}

/** What the model makes of a sentence. */
export class Estimate {
  /** Log-odds of each class. */
  private readonly odds = new Float64Array(WIDTH);
  private readonly pairs: readonly Pair[];

  constructor(
    private readonly units: Units,
    suppressed: readonly Suppressed[],
  ) {
    const { words } = units;
    reader += 1;
    this.add(BIAS);
    this.add(rows.get(sidesOf(units)));
    for (const word of words) this.add(rows.get(word));
    for (const feature of leftFeatures(suppressed)) this.add(rows.get(feature));
    this.pairs = this.odds.some((one) => one > HOPELESS) ? pairsOf(units) : [];
    for (const { pair } of this.pairs) this.add(rows.get(pair));
  }

  /** 0..1 */
  probability(column: number): number {
    return 1 / (1 + Math.exp(-this.odds[column]!));
  }

  /** For each unit, what its word and half of each of its pairs add to the log-odds of a class. */
  shares(column: number): number[] {
    const shares = this.units.words.map((word) => weightOf(word, column));
    for (const { pair, first, second } of this.pairs) {
      const half = weightOf(pair, column) / 2;
      shares[first]! += half;
      shares[second]! += half;
    }
    return shares;
  }

  /** Each feature counts once. */
  private add(row: number | undefined): void {
    if (row === undefined || counted[row] === reader) return;
    counted[row] = reader;
    for (let column = 0; column < WIDTH; column++) this.odds[column]! += weights[row * WIDTH + column]!;
  }
}

function weightOf(feature: string, column: number): number {
  const row = rows.get(feature);
  return row === undefined ? 0 : weights[row * WIDTH + column]!;
}
