import { BODIES } from './bodies.js';
import { type Draft, type Mention, release } from './document.js';
import { FUNCTION, GIVEN, LOCATIVE } from './roles.js';

/**
 * Before persons are looked for: `in Nice`, `Bath, England` are places; `Nice`, `Reading`, `Austin` alone are an everyday word
 * or a person, and in `Santiago Abascal` the first word is a given name.
 */
export function resolveHomonyms(draft: Draft): void {
  for (const mention of [...draft.mentions]) {
    const { names, from, to, entity } = mention;
    if (names === undefined) continue;
    const single = to - from === 1;
    const isHomonym = names.every(({ usage }) => usage === 'homonym');
    const isGivenName =
      single &&
      (entity.kind === 'place' || names[0]?.usage === 'seat') &&
      ((draft.words[from]?.roles ?? 0) & GIVEN) !== 0;
    if (!isHomonym && !isGivenName) continue;
    if (nameGoesOn(draft, mention) || (isHomonym && !isShownAsPlace(draft, mention))) release(draft, mention);
  }
}

/** `Santiago Abascal`, `Lincoln Center`; not `Nice Airport` or `Perm Region`. */
function nameGoesOn(draft: Draft, { from, to }: Mention): boolean {
  const next = draft.words[to];
  return (
    draft.casing[draft.sentenceOf[from] ?? 0] === 'plain' &&
    next?.kind === 'word' &&
    next.capital &&
    draft.gaps[to] === 1 &&
    draft.covers[to] === undefined &&
    (next.roles & FUNCTION) === 0 &&
    !BODIES.has(next.key)
  );
}

const AREA = /^(?:airport|area|city|district|governorate|oblast|outskirts|port|province|region|suburb|town|village)$/;

/** By a word of place before it, a place or state behind a comma, `the city of …`, `… province`, or a dateline. */
function isShownAsPlace({ words, covers, sentences, sentenceOf }: Draft, { from, to }: Mention): boolean {
  const [before, after] = [words[from - 1], words[to]];
  const isLocated = (mention: Mention | undefined): boolean =>
    mention !== undefined && (mention.entity.kind === 'place' || mention.entity.kind === 'state');
  if (before?.text === ',') return isLocated(covers[from - 2]);
  if (after?.text === ',' && isLocated(covers[to + 1])) return true;
  if (after !== undefined && AREA.test(after.key)) return true;
  if (before?.key === 'of') return AREA.test(words[from - 2]?.key ?? '');
  if (before !== undefined && (before.roles & LOCATIVE) !== 0) return before.text === before.lower;
  return sentences[sentenceOf[from] ?? 0]?.from === from && from === 0 && /^[(–—]$/.test(after?.text ?? '');
}
