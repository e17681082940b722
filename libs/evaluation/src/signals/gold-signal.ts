import type { Dimension, Direction, Standing } from '#events';

/** A signal as it is labelled; a field that is left out is not compared (test/gold/signals.md). */
export interface GoldSignal {
  dimension: Dimension;
  direction: Direction;
  event?: { type: string; mode?: string };
  standing?: Standing;
  /** Entity ids; null says that there must be none. */
  actor?: string | null;
  target?: string | null;
  dyad?: string | null;
  speaker?: { name: string; affiliation?: string };
  quantities?: GoldQuantity[];
  /** Verbatim words of the text, which the evidence found must overlap. */
  evidence: string;
  /** Index of the fragment of an article. */
  fragment?: number;
}

/** `min` and `max` instead of `value` for a range; no number at all for `dozens`. */
export interface GoldQuantity {
  value?: number;
  min?: number;
  max?: number;
  unit: string;
}

/** One sentence, or one article of several fragments. */
export interface GoldItem {
  id: string;
  publishedAt: string;
  text?: string;
  fragments?: { index: number; text: string }[];
  signals: GoldSignal[];
  /** Why nothing must come out, where `signals` is empty. */
  because?: string;
}

/** The texts of an item in order, each with what is expected of it. */
export const textsOf = (item: GoldItem): { text: string; signals: GoldSignal[] }[] =>
  (item.fragments ?? [{ index: 0, text: item.text ?? '' }]).map(({ index, text }) => ({
    text,
    signals: item.signals.filter((signal) => (signal.fragment ?? 0) === index),
  }));
