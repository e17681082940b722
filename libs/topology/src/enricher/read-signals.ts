import {
  articleKey,
  type Fragment,
  type FragmentReference,
  type Kill,
  type ScoredSignal,
  SCHEMA_VERSION,
  type Signal,
  signalId,
} from '#events';

/** What signals keep of the fragment they were read in; for a kill of a whole article the index is 0. */
export const referenceTo = (fragment: Fragment | Kill): FragmentReference => ({
  article: articleKey(fragment),
  index: fragment.index ?? 0,
  version: fragment.version,
  source: {
    id: fragment.source.id,
    ...(fragment.source.name !== undefined && { name: fragment.source.name }),
  },
  ...(fragment.origin !== undefined && { origin: fragment.origin }),
  ...(fragment.url !== undefined && { url: fragment.url }),
  publishedAt: fragment.publishedAt,
});

/** Gives what the scorers found its identity and provenance. */
export function identified(
  scored: readonly ScoredSignal[],
  fragment: Fragment,
  story: string,
  rules: string,
): Signal[] {
  const reference = referenceTo(fragment);
  const taken = new Map<string, number>();
  return scored.map((signal) => {
    const identity = { ...signal, fragment: reference };
    const first = signalId(identity, 0);
    const ordinal = taken.get(first) ?? 0;
    taken.set(first, ordinal + 1);
    return {
      schema: SCHEMA_VERSION,
      rules,
      id: ordinal === 0 ? first : signalId(identity, ordinal),
      op: 'observed',
      story,
      ...signal,
      fragment: reference,
    };
  });
}
