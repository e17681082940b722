import type { Dimension, Direction } from '#events';

/**
 * How an event is worded. Heads and conditions are written in lemmas, alternatives apart by `|`:
 * `roll back` is a head with its particle (adverbs may stand between), `place * on alert` lets up to eight words in, `drive + out of` one to eight,
 * `%force` is any noun of that class (words/noun-classes), `@party` a named state, person, organization or group,
 * `@platform` and `@weapon` entities of that kind.
 */
interface Wording {
  verb?: string;
  noun?: string;
  /** One of these stands in the object (in the subject, where the verb is passive); for a noun, within its phrase. */
  with?: string;
  /** None of these stands there. */
  without?: string;
  /** One of these stands in the subject (in the `by` phrase or the subject of a passive verb). */
  subject?: string;
  /** The parties stand side by side: talks between A and B, A met B. */
  mutual?: true;
  /** The event is told of the matter itself; no public actor has to be named with it. */
  lone?: true;
  /** Not in the passive: `headed by`, `approached by`. */
  active?: true;
  /** The head's words stand together: `drove out of`, not `drove the ship out of`. */
  whole?: true;
  /** `with` stands within five tokens of the head. */
  close?: true;
  /** Only with both parties known, from the clause or the article. */
  pair?: true;
  /** Only of what is not done yet: `will respond`, `would face consequences`. */
  pending?: true;
  /** Only negated: `will not` do it (a refusal), or not at all (`does not want war`), which is then what the frame tells. */
  negated?: 'refusal' | 'any';
  /** A noun frame that stands beside a verb frame of its sentence instead of giving way to it. */
  firm?: true;
}

export interface Frame extends Wording {
  readonly rule: string;
  /** PLOVER type and mode: `MOBILIZE/troops`. */
  readonly event: string;
  readonly dimension: Dimension;
  readonly direction: Direction;
  /** PLOVER's scale, −10..+10. */
  readonly intensity: number;
  /** A sentence that the frame reads, and a test row. */
  readonly example: string;
}

type Row = readonly [rule: string, event: string, intensity: number, wording: Wording, example: string];

/** Rows of one dimension and direction; the rule's name carries the dimension: `force.deploy`. */
export const frames = (dimension: Dimension, direction: Direction, rows: readonly Row[]): Frame[] =>
  rows.map(([rule, event, intensity, wording, example]) => ({
    ...wording,
    rule: `${PREFIX[dimension]}.${rule}`,
    event,
    dimension,
    direction,
    intensity,
    example,
  }));

const PREFIX: Readonly<Record<Dimension, string>> = {
  force_deployment: 'force',
  rhetoric: 'rhetoric',
  talk_progress: 'talks',
  pressure: 'pressure',
};
