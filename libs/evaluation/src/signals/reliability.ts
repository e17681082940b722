/** Signals that were given about the same confidence, and how many of them are right. */
export interface ReliabilityBin {
  from: number;
  found: number;
  right: number;
  /** Sum of their confidences; divided by `found` it is what the share of the right ones should be. */
  confidence: number;
}

const BINS = 10;

export const noReliability = (): ReliabilityBin[] =>
  Array.from({ length: BINS }, (_, i) => ({ from: i / BINS, found: 0, right: 0, confidence: 0 }));

export function weigh(bins: readonly ReliabilityBin[], confidence: number, right: boolean): void {
  // Confidences have two decimals: 0.7 * 10 is 7.000000000000001 and 0.57 * 100 is 56.99999999999999.
  const bin = bins[Math.min(BINS - 1, Math.floor(Math.round(confidence * 100) / BINS))];
  if (!bin) return;
  bin.found += 1;
  bin.confidence += confidence;
  if (right) bin.right += 1;
}
