import type { Entry } from './entry.js';
import { GazetteerError, linesOf, readEntry } from './read.js';

/** Lines of the user's. */
export interface OwnGazetteer {
  /** What errors call it: the file's path. */
  name: string;
  text: string;
}

/**
 * Adds the user's lines to the built-in entries: a line with a known id replaces that entry, `- id` removes it.
 * @throws GazetteerError for what cannot be read, is given twice, refers to nothing, or has a name that another entry has
 */
export function addOwn(byId: Map<string, Entry>, { name: source, text }: OwnGazetteer): void {
  const lineOf = new Map<string, number>();
  const added: { entry: Entry; refuse: (problem: string) => GazetteerError }[] = [];
  for (const line of linesOf(text.replace(/^\uFEFF/, ''))) {
    const refuse = (problem: string): GazetteerError => new GazetteerError(source, line.number, problem, line.text);
    const removed = /^-\s*(\S+)$/.exec(line.text)?.[1];
    const entry = removed === undefined ? readEntry(source, line) : undefined;
    const id = entry?.id ?? removed ?? '';
    const earlier = lineOf.get(id);
    if (earlier !== undefined) throw refuse(`${id} is given twice, first in line ${earlier}; keep one of the two`);
    lineOf.set(id, line.number);
    if (entry !== undefined) {
      byId.set(id, entry);
      added.push({ entry, refuse });
    } else if (!byId.delete(id)) throw refuse(`there is no entry ${id} that could be removed; take the line out`);
  }
  if (added.length === 0) return;
  const offices = officesOf(byId);
  const owners = ownersOf(byId);
  for (const { entry, refuse } of added) {
    const { id, belongsTo, terms } = entry;
    for (const reference of [belongsTo, ...terms.map(({ of }) => of)])
      if (reference !== undefined && !byId.has(reference))
        throw refuse(
          `${id} belongs to ${reference}, which is not listed; add a line for ${reference} or correct the id`,
        );
    for (const { office } of terms)
      if (entry.kind === 'person' && !offices.has(office))
        throw refuse(`"${office}" is not an office; these are: ${[...offices].join(', ')}`);
    for (const written of plainNames(entry)) {
      const owner = owners.get(written)?.find((other) => other !== id);
      if (owner === undefined) continue;
      const where = lineOf.has(owner) ? ` in line ${lineOf.get(owner) ?? 0}` : '';
      throw refuse(
        `"${written}" is already a name of ${owner}${where}; mark it ?${written} to leave the choice to the context, ` +
          `give the line the id ${owner} to replace that entry, or remove it with a line - ${owner}`,
      );
    }
  }
}

/** Names that mean their entry wherever they stand: no two entries can have the same. */
export const plainNames = ({ names }: Entry): string[] =>
  names.filter(({ usage }) => usage === 'name' || usage === 'adjective').map(({ text }) => text);

export function ownersOf(byId: ReadonlyMap<string, Entry>): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [id, entry] of byId)
    for (const text of plainNames(entry)) owners.set(text, [...(owners.get(text) ?? []), id]);
  return owners;
}

/** The offices that terms may name: `foreign minister`. */
export const officesOf = (byId: ReadonlyMap<string, Entry>): ReadonlySet<string> =>
  new Set(
    [...byId.keys()]
      .filter((id) => id.startsWith('office:'))
      .map((id) => id.slice('office:'.length).replace(/\..*/, '').replaceAll('-', ' ')),
  );
