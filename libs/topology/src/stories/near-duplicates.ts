import { round } from '#events';
import { createMinHash, hash32 } from './min-hash.js';
import { wordsOf } from './normalize.js';

/** Words in a row; short enough that one changed word spares most of a paragraph, long enough that stock phrases differ. */
const SHINGLE = 3;
const BANDS = 10;
/** Places of the signature per band: a pair matches with probability 1 − (1 − similarity³)¹⁰, half at .41. */
const ROWS = 3;
/** Fewer words are a headline or a caption, which many stories share. */
const LEAST_WORDS = 8;

const minHash = createMinHash(BANDS * ROWS);

/** Keys of the bands of a text; texts that share one are prints of one story. Empty for a text too short to compare. */
export function bandsOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return [];
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hash32(words.slice(i, i + SHINGLE).join(' ')));
  const signature = minHash(shingles);
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = Array.from(signature.subarray(band * ROWS, (band + 1) * ROWS), (row) => row.toString(36));
    return `${band}:${rows.join('.')}`;
  });
}

/** Jaccard similarity of the word triples of two texts, estimated from how many of their bands agree; 0..1. */
export const similarityOf = (matched: number, bands: number): number =>
  bands === 0 ? 0 : round(Math.pow(Math.min(matched, bands) / bands, 1 / ROWS), 2);
