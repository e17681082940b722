import type { AttributedSpeaker } from '#events';

/** What later fragments of an article need to know of the earlier ones. JSON, bounded by `MOST_PARTIES`. */
export interface TensionContext {
  /** Entity ids of parties with how much they were spoken of. */
  salience: Readonly<Record<string, number>>;
  /** Pairs of entity ids, joined by a blank in code-unit order, with how often their roles made them a dyad. */
  pairs: Readonly<Record<string, number>>;
  /** Parties that only mediate or host. */
  mediators: readonly string[];
  /** Who spoke last, for `he said` and `the minister said`. */
  speaker: { name: string; id?: string; affiliation?: string } | null;
  /** Whom the last sentence was about, for `it` and `the army`; an entity id. */
  focus: string | null;
  /** A quotation was left open at the end of the fragment. */
  openQuote: boolean;
}

export const EMPTY_CONTEXT: TensionContext = {
  salience: {},
  pairs: {},
  mediators: [],
  speaker: null,
  focus: null,
  openQuote: false,
};

const MOST_PARTIES = 16;

export type KnownSpeaker = NonNullable<TensionContext['speaker']>;

export const knownSpeaker = (speaker: AttributedSpeaker): KnownSpeaker => ({
  name: speaker.text.slice(0, 120),
  ...(speaker.id === undefined ? {} : { id: speaker.id }),
  ...(speaker.affiliation === undefined ? {} : { affiliation: speaker.affiliation }),
});

/** The heaviest entries, in code-unit order, so that equal contexts are equal text. */
export function bounded(weights: ReadonlyMap<string, number>): Record<string, number> {
  if (weights.size === 0) return {};
  if (weights.size === 1) for (const [id, weight] of weights) return { [id]: weight };
  const kept = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_PARTIES);
  return Object.fromEntries(kept.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}
