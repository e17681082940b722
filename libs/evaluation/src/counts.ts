/** What was found, held against what there is. */
export interface Counts {
  right: number;
  found: number;
  expected: number;
}

export const noCounts = (): Counts => ({ right: 0, found: 0, expected: 0 });

/** Share of what was found that is right; 1 where nothing was found. */
export const precision = ({ right, found }: Counts): number => (found === 0 ? 1 : right / found);

/** Share of what there is that was found; 1 where there is nothing. */
export const recall = ({ right, expected }: Counts): number => (expected === 0 ? 1 : right / expected);

/** Harmonic mean of precision and recall; 1 where there is nothing and nothing was found. */
export const f1 = ({ right, found, expected }: Counts): number =>
  found + expected === 0 ? 1 : (2 * right) / (found + expected);

export function add(counts: Counts, right: number, found: number, expected: number): void {
  counts.right += right;
  counts.found += found;
  counts.expected += expected;
}
