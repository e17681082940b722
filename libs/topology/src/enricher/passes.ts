import type { Analysis, Attribution, ScoredSignal } from '#events';

/** What both passes read of a fragment. */
export interface PassInput {
  text: string;
  title?: string;
  /** UTC. */
  publishedAt: string;
}

/** Text → entities. Deterministic; `context` is a plain JSON value that goes from fragment to fragment of an article. */
export interface TaggingPass {
  tag(input: PassInput, context?: unknown): Analysis & { context: unknown };
}

/** Entities and text → signals and who said what. */
export interface ScoringPass {
  score(
    input: PassInput,
    analysis: Analysis,
    context?: unknown,
  ): { signals: ScoredSignal[]; attributions: Attribution[]; context: unknown };
}
