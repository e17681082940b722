import { ruledFeatures, sidesOf, type RuledBy } from './features.js';
import { isJoining, rowOfOther, rowOfPair, rowOfUnit, ROWS, weights, WIDTH } from './table.js';
import type { Units } from './units.js';

/** Log-odds below which no pair of words makes a class likely. */
const HOPELESS = -3.5;

const BIAS = rowOfOther('=bias');

/** The estimate that counted a row last. */
const counted = new Float64Array(ROWS);
let reader = 0;

/** The row of a pair, and which units it is of; a joining word is left out, and the other stands twice. */
interface Pair {
  row: number;
  first: number;
  second: number;
}

/** What the model makes of a sentence. */
export class Estimate {
  /** Log-odds of each class. */
  private readonly odds = new Float64Array(WIDTH);
  private readonly pairs: readonly Pair[];

  constructor(
    private readonly units: Units,
    ruled: RuledBy,
  ) {
    reader += 1;
    this.add(BIAS);
    this.add(rowOfOther(sidesOf(units)));
    for (const number of units.numbers) this.add(rowOfUnit(number));
    for (const feature of ruledFeatures(ruled)) this.add(rowOfOther(feature));
    this.pairs = this.odds.some((one) => one > HOPELESS) ? pairsIn(units) : [];
    for (const { row } of this.pairs) this.add(row);
  }

  /** 0..1 */
  probability(column: number): number {
    return 1 / (1 + Math.exp(-this.odds[column]!));
  }

  /** For each unit, what its word and half of each of its pairs add to the log-odds of a class. */
  shares(column: number): number[] {
    const shares = this.units.numbers.map((number) => weightIn(rowOfUnit(number), column));
    for (const { row, first, second } of this.pairs) {
      const half = weightIn(row, column) / 2;
      shares[first]! += half;
      shares[second]! += half;
    }
    return shares;
  }

  /** Each feature counts once. */
  private add(row: number): void {
    if (row < 0 || counted[row] === reader) return;
    counted[row] = reader;
    for (let column = 0; column < WIDTH; column++) this.odds[column]! += weights[row * WIDTH + column]!;
  }
}

const weightIn = (row: number, column: number): number => (row < 0 ? 0 : weights[row * WIDTH + column]!);

/** Those pairs of `features.ts` that weigh anything. */
function pairsIn({ numbers }: Units): Pair[] {
  const pairs: Pair[] = [];
  let last = -1;
  let joinedBefore = false;
  for (let i = 0; i < numbers.length; i++) {
    const joins = isJoining(numbers[i]!);
    if (i > 0 && joins !== joinedBefore) {
      const row = rowOfPair(numbers[i - 1]!, numbers[i]!);
      const telling = joins ? i - 1 : i;
      if (row >= 0) pairs.push({ row, first: telling, second: telling });
    }
    joinedBefore = joins;
    if (joins) continue;
    const row = last < 0 ? -1 : rowOfPair(numbers[last]!, numbers[i]!);
    if (row >= 0) pairs.push({ row, first: last, second: i });
    last = i;
  }
  return pairs;
}
