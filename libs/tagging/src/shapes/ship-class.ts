import { type Draft, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { slug } from '../slug.js';
import { endOfType } from './arms-type.js';
import { isNamePart } from './name-part.js';

const LONGEST_CLASS_NAME = 3;

/** `Luyang-class destroyer`, `a submarine of the Whiskey class`: the ship type behind it belongs to the name. */
export function shipClass(draft: Draft, i: number): number | undefined {
  const { words, gaps, covers } = draft;
  const hyphen = words[i - 1]?.text === '-';
  const last = hyphen ? i - 2 : i - 1;
  if (!isNamePart(words[last]) && !/^[A-Z]$/.test(words[last]?.text ?? '')) return undefined;
  let from = last;
  while (
    from > last - LONGEST_CLASS_NAME + 1 &&
    gaps[from] === 1 &&
    isNamePart(words[from - 1]) &&
    covers[from - 1] === undefined
  )
    from--;
  const name = `${textOf(draft, from, last + 1)} class`;
  const to = endOfType(draft, i + 1, 'platform');
  const ofClass = words[from - 1]?.key === 'the' && words[from - 2]?.key === 'of' && covers[from - 3] !== undefined;
  if (to === i + 1 && (hyphen || !ofClass || covers[from - 3]?.entity.kind !== 'platform')) return undefined;
  return overwrite(draft, from, to, { kind: 'platform', id: `platform:${slug(name)}`, name, rule: 'shape:class' });
}
