import { SPACED } from '../1-tokenize.js';
import { type Draft, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import type { Word } from '../words.js';
import { isName } from './name.js';

/** `Radio Kabul`, `Radio Hanoi`: stations named after their towns. */
export function broadcaster(draft: Draft, i: number, word: Word): number | undefined {
  const { words, gaps, covers, casing, sentenceOf } = draft;
  if (word.text !== 'Radio' || casing[sentenceOf[i] ?? 0] !== 'plain') return undefined;
  const place = covers[i + 1];
  if (!isName(words[i + 1]) || gaps[i + 1] !== SPACED || words[i - 1]?.text === 'of') return undefined;
  if (place !== undefined && place.entity.kind !== 'place' && place.entity.kind !== 'state') return undefined;
  const to = place?.to ?? i + 2;
  return overwrite(draft, i, to, {
    kind: 'organization',
    id: null,
    name: textOf(draft, i, to),
    affiliation: place?.entity.affiliation,
    rule: 'organization:broadcaster',
  });
}
