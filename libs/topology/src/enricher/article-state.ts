/** A signal that stands in the log and has not been taken back. */
export interface StandingSignal {
  id: string;
  dyad: string;
  /** Version of the fragment under which it was observed. */
  version: number;
  /** Digest of all that a later version must repeat for the signal to go on standing. */
  same: string;
}

export interface SeenFragment {
  version: number;
  /** Of the text. */
  digest: string;
  signals: StandingSignal[];
}

/** What the enricher remembers of an article: a plain JSON value. */
export interface ArticleState {
  /** By index. */
  fragments: Record<string, SeenFragment>;
  /** Highest version that a kill of the whole article has covered. */
  killed: number;
  /** The same for kills of one fragment, by index. */
  killedFragments: Record<string, number>;
  /** What the highest version that names a length says: fragments of lower versions beyond it are gone. */
  length: { version: number; total: number } | null;
  tagging?: unknown;
  tension?: unknown;
  /** On which it was last touched, by whatever record: since the epoch, in the time of the log. */
  day: number;
}

export const NEW_ARTICLE: ArticleState = {
  fragments: {},
  killed: 0,
  killedFragments: {},
  length: null,
  day: -Infinity,
};

/** Has this version of this fragment been taken back, or never was to count? */
export function isGone({ killed, killedFragments, length }: ArticleState, index: number, version: number): boolean {
  return (
    version <= killed ||
    version <= (killedFragments[index] ?? 0) ||
    (length !== null && version < length.version && index >= length.total)
  );
}
