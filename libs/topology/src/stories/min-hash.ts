const { imul } = Math;

const OFFSET = 0x811c9dc5;

/** FNV-1a over UTF-16 code units, then all bits mixed (the finalizer of MurmurHash3): an unsigned 32-bit number. */
export function hash32(text: string): number {
  let h = OFFSET;
  for (let i = 0; i < text.length; i++) h = imul(h ^ text.charCodeAt(i), 0x01000193);
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Numbers of a fixed linear congruential sequence: the permutations are the same on every machine. */
function sequence(count: number): Uint32Array {
  let state = 0x2545f491;
  return Uint32Array.from({ length: count }, () => (state = (imul(state, 1_664_525) + 1_013_904_223) >>> 0));
}

/**
 * Smallest value of each permutation over a set of 32-bit hashes (Broder 1997): two sets agree at each place with the
 * probability of their Jaccard similarity.
 */
export function createMinHash(size: number): (hashes: Iterable<number>) => Uint32Array {
  const factors = sequence(size).map((factor) => factor | 1);
  const terms = sequence(2 * size).subarray(size);
  return (hashes) => {
    const least = new Uint32Array(size).fill(0xffffffff);
    for (const hash of hashes) {
      for (let i = 0; i < size; i++) {
        let value = (imul(hash, factors[i] ?? 1) + (terms[i] ?? 0)) | 0;
        value = imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
        if (value < (least[i] ?? 0)) least[i] = value;
      }
    }
    return least;
  };
}
