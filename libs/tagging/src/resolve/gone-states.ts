import type { Draft, Mention } from '../document.js';
import type { Name, Term } from '../gazetteers/entry.js';

/** `Moscow` in 1987 is the Soviet Union's: of several states with one name or seat, the gone one as long as it was there. */
export function resolveGoneState({ publishedAt }: Draft, mention: Mention): void {
  const { names } = mention;
  if (names === undefined || names.length < 2) return;
  const year = publishedAt.getUTCFullYear();
  const there = names.find(({ entry }) => entry.kind === 'state' && entry.terms.some((term) => holds(term, year)));
  const isGone = ({ entry }: Name): boolean => entry.kind === 'state' && entry.terms.length > 0;
  if (there === undefined) {
    if (names.some(isGone)) mention.names = names.filter((name) => !isGone(name));
    return;
  }
  mention.names = [there];
  mention.entity = { ...mention.entity, id: there.entry.id, name: there.entry.name };
}

const holds = ({ from, to }: Term, year: number): boolean =>
  Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4));
