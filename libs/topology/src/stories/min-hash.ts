/** FNV-1a over UTF-16 code units, then mixed so that all bits count: an unsigned 32-bit number. */
export function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Odd multipliers and offsets of the permutations, from a fixed linear congruential sequence. */
function permutations(count: number): [number, number][] {
  let state = 0x2545f491;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  return Array.from({ length: count }, () => [next() | 1, next()]);
}

/**
 * Smallest value of each permutation over a set of 32-bit hashes (Broder 1997): two sets agree at each place with the
 * probability of their Jaccard similarity.
 */
export function createMinHash(size: number): (hashes: Iterable<number>) => Uint32Array {
  const rows = permutations(size);
  return (hashes) => {
    const least = new Uint32Array(size).fill(0xffffffff);
    for (const hash of hashes) {
      for (const [i, [a, b]] of rows.entries()) {
        let value = Math.imul(hash, a) + b;
        value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
        if (value < (least[i] ?? 0)) least[i] = value;
      }
    }
    return least;
  };
}
