import type { Draft, Mention } from '../document.js';

const MODIFIERS = new Set(
  'former deputy acting new chief senior top first interim then outgoing ex longtime longest-serving veteran current late retired incoming caretaker next once - one-time embattled hardline newly newly-elected own'.split(
    ' ',
  ),
);

export const isModifier = (key: string): boolean => MODIFIERS.has(key);

/** `Iranian …`, `Iran's …`, and across further words of a title: `Iranian deputy …`. */
export function affiliationBefore(draft: Draft, from: number): Mention | undefined {
  let i = from - 1;
  while (i > from - 4 && draft.covers[i] === undefined && isModifier(draft.words[i]?.key ?? '')) i--;
  if (/^['’]s?$/i.test(draft.words[i]?.text ?? '')) i--;
  return partyAt(draft.covers[i]);
}

/** `… of Iran`, `… of the Russian Federation`; not the country in `premier of Canada's Alberta province`, `president of the American Club`. */
export function affiliationAfter({ words, covers }: Draft, to: number): Mention | undefined {
  if (words[to]?.key !== 'of') return undefined;
  const mention = covers[to + 1] ?? (words[to + 1]?.key === 'the' ? covers[to + 2] : undefined);
  const owned = /^['’]s?$/.test(words[mention?.to ?? 0]?.text ?? '');
  return owned || mention?.entity.rule.endsWith('adjective') === true ? undefined : partyAt(mention);
}

const partyAt = (mention: Mention | undefined): Mention | undefined =>
  mention !== undefined && /^(?:state|organization|group|military_unit)$/.test(mention.entity.kind)
    ? mention
    : undefined;

/** The state, or the body where it belongs to none. */
export function partyOf(mention: Mention | undefined): string | undefined {
  if (mention === undefined) return undefined;
  const { kind, id, affiliation } = mention.entity;
  return (kind === 'state' ? id : (affiliation ?? id)) ?? undefined;
}

/** `Russia struck …, its president said`: the only state that the sentence has named before. */
export function ownerInSentence(draft: Draft, at: number): Mention | undefined {
  let owner: Mention | undefined;
  for (let i = draft.sentences[draft.sentenceOf[at] ?? 0]?.from ?? at; i < at; i++) {
    const mention = draft.covers[i];
    if (mention?.entity.kind !== 'state' || mention.from !== i) continue;
    if (owner !== undefined && owner.entity.id !== mention.entity.id) return undefined;
    owner = mention;
  }
  return owner;
}
