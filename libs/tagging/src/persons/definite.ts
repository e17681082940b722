import type { Draft, Mention } from '../document.js';
import { isAboutSport } from '../resolve/sport.js';
import { FUNCTION, SAYING } from '../roles.js';
import { isModifier } from './affiliation.js';

/** Never a mention without a name: too many hold them. */
const TITLES_ONLY = new Set(['senator', 'director']);
/** Only with whose they are: `Benin's leader`, `the NATO chief`. */
const WITH_OWNER = new Set(['leader', 'chief']);

/** Also adjectives, verbs or beginnings of other words: `the general view`, `the head office`, `the premier source`. */
const AMBIGUOUS = new Set('general captain head chief premier governor king queen leader'.split(' '));

/** `the foreign minister`, `its captain`, `Iran's president`, a headline's `Opposition Leader Jailed`; not `a minister`, `ministers`. */
export function isDefinite(draft: Draft, title: Mention, kind: string): boolean {
  const { words, covers } = draft;
  const last = words[title.to - 1];
  if ((TITLES_ONLY.has(kind) && title.to - title.from === 1) || last === undefined || isPlural(last.lower))
    return false;
  const headline = draft.casing[draft.sentenceOf[title.from] ?? 0] !== 'plain';
  if (kind === 'rank' && headline) return false;
  if (title.to - title.from === 1 && AMBIGUOUS.has(last.key) && !standsAlone(draft, title)) return false;
  if (words[title.to]?.text === '-' && draft.gaps[title.to] === 0) return false;
  if (words[title.from - 1]?.text === '-' && draft.gaps[title.from] === 0) return false;
  let owned = false;
  let i = title.from - 1;
  for (; i > title.from - 8; i--) {
    const word = words[i];
    if (word === undefined || draft.sentenceOf[i] !== draft.sentenceOf[title.from]) break;
    if (/^['’]s?$/i.test(word.text)) return true;
    if (/^(?:the|its|his|her|their|our|my|your|this|that)$/.test(word.key))
      return owned || words[title.to - 1]?.key !== 'leader' || kind !== 'leader' || title.to - title.from > 1;
    if (
      /^(?:a|an|any|every|each|no|another|some|one|as|becoming|become|becomes|became|elected|named|appointed|was|is|or)$/.test(
        word.key,
      )
    )
      return false;
    const mention = covers[i];
    if (mention !== undefined && /^(?:state|group|organization|military_unit|place)$/.test(mention.entity.kind)) {
      owned = true;
      i = mention.from;
    } else if (!isModifier(word.key)) break;
  }
  if (headline) return true;
  if (WITH_OWNER.has(kind) && title.to - title.from === 1) return owned;
  const apposed = words[i]?.text === ',' && covers[i - 1]?.entity.kind === 'person';
  return owned || apposed || (words[title.from]?.capital === true && kind !== 'rank' && title.to - title.from > 1);
}

const isPlural = (last: string): boolean => /[^sa’']s$/.test(last) && !/(?:affaires|gros)$/.test(last);

const IRREGULAR = new Set(
  'left came went spoke met began ran led stood sat knew thought felt won lost fled fell rose wrote read sent paid kept put cut broke drew flew chose died swore'.split(
    ' ',
  ),
);

/** `the general said`, `the general, in general`, not `the general view`. */
function standsAlone(draft: Draft, { from, to }: Mention): boolean {
  const { words } = draft;
  const next = words[to];
  return (
    !(words[from]?.key === 'captain' && isAboutSport(draft, from)) &&
    (next === undefined ||
      next.kind === 'punctuation' ||
      (next.roles & (FUNCTION | SAYING)) !== 0 ||
      /ed$/.test(next.key) ||
      IRREGULAR.has(next.key)) &&
    !/^(?:strike|strikes|or|and)$/.test(next?.key ?? '')
  );
}
