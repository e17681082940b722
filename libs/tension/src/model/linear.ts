import { CLASSES } from './classes.js';
import { pairsOf, ruleFeatures, sidesOf, type Ruled } from './features.js';
import type { Units } from './units.js';
import { WEIGHTS } from './weights.js';

const WIDTH = CLASSES.length;

/** Weights are written in hundredths. */
const SCALE = 100;

const rows = new Map<string, number>();
const weights = load(WEIGHTS);

/** One line a feature: its name, and after a bar a weight for each class; zeros at the end are left out. */
function load(table: string): Float64Array {
  const lines = table.trim().split('\n');
  const loaded = new Float64Array(lines.length * WIDTH);
  lines.forEach((line, row) => {
    const bar = line.lastIndexOf('|');
    rows.set(line.slice(0, bar), row);
    line
      .slice(bar + 1)
      .split(' ')
      .forEach((weight, column) => (loaded[row * WIDTH + column] = Number(weight) / SCALE));
  });
  return loaded;
}

const BIAS = rows.get('=bias')!;

/** What the model makes of a sentence. */
export class Estimate {
  /** Log-odds of each class. */
  private readonly odds = new Float64Array(WIDTH);
  private readonly pairs: ReturnType<typeof pairsOf>;

  constructor(
    private readonly units: Units,
    ruled: Ruled,
  ) {
    this.pairs = pairsOf(units);
    this.add(BIAS);
    for (const word of new Set(units.words)) this.add(rows.get(word));
    for (const pair of new Set(this.pairs.map(({ pair }) => pair))) this.add(rows.get(pair));
    this.add(rows.get(sidesOf(units)));
    for (const feature of ruleFeatures(ruled)) this.add(rows.get(feature));
  }

  /** 0..1 */
  probability(column: number): number {
    return 1 / (1 + Math.exp(-this.odds[column]!));
  }

  /** For each unit, what its word and half of each of its pairs add to the log-odds of a class. */
  shares(column: number): number[] {
    const { words } = this.units;
    const shares = words.map((word) => weightOf(word, column));
    for (const { pair, first, second } of this.pairs) {
      const half = weightOf(pair, column) / 2;
      shares[first]! += half;
      shares[second]! += half;
    }
    return shares;
  }

  private add(row: number | undefined): void {
    if (row === undefined) return;
    for (let column = 0; column < WIDTH; column++) this.odds[column]! += weights[row * WIDTH + column]!;
  }
}

function weightOf(feature: string, column: number): number {
  const row = rows.get(feature);
  return row === undefined ? 0 : weights[row * WIDTH + column]!;
}
