/** Pairs one to one, the most alike first; those of likeness 0 stay alone. */
export function pairUp<A, B>(as: readonly A[], bs: readonly B[], likeness: (a: A, b: B) => number): [A, B][] {
  const candidates = as
    .flatMap((a, i) => bs.map((b, j) => ({ a, b, i, j, likeness: likeness(a, b) })))
    .filter((candidate) => candidate.likeness > 0)
    .sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j);
  const taken = new Set<A | B>();
  const pairs: [A, B][] = [];
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}
