import { COMPANY_ENDINGS } from '../bodies.js';
import { type Draft, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { HONORIFIC, RANK, SAYING } from '../roles.js';
import type { Word } from '../words.js';
import { isName } from './name.js';

const BEFORE_PLACES = new Set('in near outside inside toward towards around into at across from'.split(' '));
const PLACE_NOUNS = new Set(
  'city town village province district region suburb governorate neighbourhood neighborhood port island area outskirts capital'.split(
    ' ',
  ),
);
const NOT_PLACES = new Set(
  'parliament congress english french arabic russian german spanish chinese washington english islam operation ramadan christmas easter god internet twitter facebook'.split(
    ' ',
  ),
);

/** What is done to places alone: `shelled Tokmak`. */
const STRIKING = new Set(
  `shelled shelling bombed bombing bombarded bombarding besieged besieging stormed retook recaptured overran liberated evacuated encircled
  pounded pounding`.split(/\s+/),
);

/** `in Kyiv and Brovary`: beside a place, and without a verb of its own. */
function isBesidePlace({ words, covers }: Draft, before: number, to: number): boolean {
  const next = words[to];
  return (
    words[before]?.key === 'and' &&
    covers[before - 1]?.entity.kind === 'place' &&
    covers[before - 1]?.entity.rule.endsWith('adjective') === false &&
    (next === undefined || (next.roles & SAYING) === 0) &&
    !/^['’]s?$/.test(next?.text ?? '')
  );
}

/** Up to three words, of which hyphens may join some. */
function endOfPlace({ words, gaps, covers }: Draft, i: number): number {
  let to = i + 1;
  while (to < i + 4) {
    const joined = words[to]?.text === '-' && gaps[to] === 0 ? 1 : 0;
    if (!isName(words[to + joined]) || covers[to + joined] !== undefined || (joined === 0 && gaps[to] !== 1)) break;
    to += joined + 1;
  }
  return to;
}

/** `the village of Safina`, `near Daraj`, `in Sukhna`, `shelled Tokmak`: an unknown capitalised name behind a word of place. */
export function placeBy(draft: Draft, i: number, word: Word): number | undefined {
  const { words } = draft;
  if (
    !isName(word) ||
    word.upper ||
    NOT_PLACES.has(word.key) ||
    word.text.length < 3 ||
    (word.roles & (RANK | HONORIFIC)) !== 0 ||
    draft.casing[draft.sentenceOf[i] ?? 0] !== 'plain'
  )
    return undefined;
  let before = i - 1;
  while (
    before > i - 3 &&
    /^(?:the|northern|southern|eastern|western|central|nearby|downtown|north|south|east|west|rural)$/.test(
      words[before]?.lower ?? '',
    )
  )
    before--;
  const isStruck = STRIKING.has(words[before]?.key ?? '') && words[before]?.capital === false;
  const noun = words[before]?.key === 'of' && PLACE_NOUNS.has(words[before - 1]?.key ?? '');
  if (
    !noun &&
    !isStruck &&
    !isBesidePlace(draft, before, endOfPlace(draft, i)) &&
    (!BEFORE_PLACES.has(words[before]?.key ?? '') ||
      (words[before]?.capital === true && before !== draft.sentences[draft.sentenceOf[i] ?? 0]?.from))
  )
    return undefined;
  const to = endOfPlace(draft, i);
  if (COMPANY_ENDINGS.has(words[to - 1]?.key ?? '')) return undefined;
  if (to - i > 3 || (words[i - 1]?.key === 'the' && !noun)) return undefined;
  const name = textOf(draft, i, to);
  return overwrite(draft, i, to, { kind: 'place', id: null, name, rule: noun ? 'place:noun' : 'place:preposition' });
}
