import { type Draft } from '../document.js';
import { overwrite } from '../overwrite.js';
import type { Word } from '../words.js';

const AMERICAN = /^(?:sen|rep|congress|senate|senators?|republicans?|democrats?|speaker|capitol)$/;

/** `the House`, where a text speaks of the Congress of the United States. */
export function chamber(draft: Draft, i: number, word: Word): number | undefined {
  const { words } = draft;
  if (word.text !== 'House' || words[i - 1]?.key !== 'the' || words[i + 1]?.capital === true) return undefined;
  if (words[i + 1]?.key === 'of' || !words.some(({ key, capital }) => capital && AMERICAN.test(key))) return undefined;
  return overwrite(draft, i, i + 1, {
    kind: 'organization',
    id: 'org:US-HOUSE',
    name: 'House of Representatives',
    affiliation: 'state:USA',
    rule: 'organization:chamber',
  });
}
