import { round } from '#events';
import { createMinHash, hash32 } from './min-hash.js';
import { wordsOf } from './normalize.js';

/** Words in a row; short enough that one changed word spares most of a paragraph, long enough that stock phrases differ. */
const SHINGLE = 3;
const BANDS = 16;
/**
 * Places of the signature per band: two texts share a band with the probability of similarity³, and two of 16 with .99 at a
 * similarity of .7, .61 at .5, .07 at .3 and .0001 at .1.
 */
const ROWS = 3;
/** Bands that two prints of one story share at least: a single one is shared by too many pairs that have nothing in common. */
export const LEAST_BANDS = 2;
/** Fewer words are a headline or a caption, which many stories share. */
const LEAST_WORDS = 8;

const minHash = createMinHash(BANDS * ROWS);

/** Keys of the bands of a text; texts that share enough are prints of one story. Empty for a text too short to compare. */
export function bandsOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return [];
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hash32(words.slice(i, i + SHINGLE).join(' ')));
  const signature = minHash(shingles);
  // 32 bits are enough where one band that is taken by chance decides nothing.
  return Array.from({ length: BANDS }, (_, band) =>
    hash32(`${band}:${signature.subarray(band * ROWS, (band + 1) * ROWS).join('.')}`).toString(36),
  );
}

/** Jaccard similarity of the word triples of two texts, estimated from how many of their bands agree; 0..1. */
export const similarityOf = (matched: number, bands: number): number =>
  bands === 0 ? 0 : round(Math.pow(Math.min(matched, bands) / bands, 1 / ROWS), 2);
