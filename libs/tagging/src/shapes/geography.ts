import { SPACED } from '../1-tokenize.js';
import { type Draft, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { BODY } from '../roles.js';
import { slug } from '../slug.js';
import { isNamePart, isPlain } from './name-part.js';

/** Waters and shores that are named with `of`: `Gulf of Gdansk`. */
const WITH_OF: ReadonlySet<string> = new Set('gulf bay strait straits sea isle isles lake mount cape port'.split(' '));
/** What stands right before the name: `Lake Chad`, `Camp Bondsteel`, `Deir Hafir`. */
const BEFORE_NAME: ReadonlySet<string> = new Set(
  'lake mount cape fort camp port jebel jabal wadi tel ras kfar kafr umm deir beit'.split(' '),
);
export const GEOGRAPHY: ReadonlySet<string> = new Set([...WITH_OF, ...BEFORE_NAME]);
const LONGEST_NAME = 3;

/** `Gulf of Riga`, `Bay of Kotor`, `Lake Van`, `Camp Bondsteel`, `Deir Hafir`, `Kfar Kila`: named by its first word. */
export function geography(draft: Draft, i: number): number | undefined {
  const { words, gaps, covers } = draft;
  const word = words[i];
  if (word?.capital !== true || word.upper || !isPlain(draft, i)) return undefined;
  const withOf = words[i + 1]?.key === 'of';
  if (!(withOf ? WITH_OF : BEFORE_NAME).has(word.key)) return undefined;
  const from = withOf ? i + 2 : i + 1;
  let to = from;
  while (
    to < from + LONGEST_NAME &&
    gaps[to] === SPACED &&
    isNamePart(words[to]) &&
    ((words[to]?.roles ?? 0) & BODY) === 0 &&
    /^(?:place|state|group)$/.test(covers[to]?.entity.kind ?? 'place') &&
    covers[to]?.entity.rule.endsWith('adjective') !== true
  )
    to = Math.max(to + 1, covers[to]?.to ?? 0);
  if (to === from || (gaps[to] === SPACED && ((words[to]?.roles ?? 0) & BODY) !== 0 && words[to]?.capital === true))
    return undefined;
  const listed = covers[i];
  if (listed?.from === i && listed.to >= to) return undefined;
  const name = textOf(draft, i, to);
  return overwrite(draft, i, to, { kind: 'place', id: `place:${slug(name)}`, name, rule: 'shape:geography' });
}
