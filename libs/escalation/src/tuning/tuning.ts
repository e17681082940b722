import type { Dimension, Rung, Standing } from '#events';

/** A rung is entered at one index and left at a lower one, so that it does not flap. */
export interface RungThresholds {
  enter: number;
  exit: number;
}

/** Every number of the index, the ladder and the alerts. Times are hours, index values are points (0..100). */
export interface Tuning {
  /** Goes into every record as `rules`. */
  version: string;
  strength: {
    /** Power applied to |intensity|/10. */
    exponent: number;
    standing: Record<Standing, number>;
    /** For a dyad inferred from the article's context. */
    inferredDyad: number;
    /** Added per power of ten in the largest number of things that move. */
    quantity: number;
  };
  corroboration: {
    /** What any number of independent origins can add to one origin's weight. */
    gain: number;
    /** Share of the remaining gain that each further origin earns. */
    perOrigin: number;
  };
  occurrence: {
    /** Reports of one kind within this span tell of one happening. */
    span: number;
    /** Each further happening of one dimension, from the strongest down, counts this share of the one before. */
    discount: number;
  };
  dimensions: Record<Dimension, { weight: number; halfLife: number }>;
  index: {
    /** Heat at which the index is 63 points. */
    heatScale: number;
    /** The largest share of the heat that cooling in other dimensions takes away. */
    coolingLimit: number;
    /** Cooling at which 63 % of that limit is reached. */
    coolingScale: number;
  };
  memory: {
    /** Signals that arrive later than this after their publication are recorded and not scored. */
    lateness: number;
    /** Age at which a report is forgotten, in half-lives of its dimension. */
    halfLives: number;
    /** Reports kept per dimension and direction, the heaviest. */
    reports: number;
    /** Reports kept of one near-duplicate story within these. */
    perStory: number;
    /** Longest quote kept, in UTF-16 code units. */
    quote: number;
  };
  ladder: {
    watch: RungThresholds;
    elevated: RungThresholds;
    high: RungThresholds;
    severe: RungThresholds;
    /** Shortest time on a rung before it may be left downwards. */
    dwell: number;
    /** `severe` needs this index even with any one source, or any one story, left out. */
    severeWithoutAnyone: number;
    /** What a scorer is less sure of lifts no dyad above `watch` by itself; 0..1. */
    leastConfidence: number;
  };
  alerts: {
    /** The rung from which an escalation alert is raised. */
    from: Exclude<Rung, 'calm'>;
    /** The rung from which leaving it downwards raises a de-escalation alert. */
    deEscalationFrom: Exclude<Rung, 'calm'>;
    /** On an unchanged rung, an open alert is updated when the index has moved this many points since its last step … */
    update: number;
    /** … and its last step is this old. Steps up the ladder never wait. */
    cooldown: number;
    /** Reasons listed, the heaviest. */
    reasons: number;
    /** Reasons below this many points are left out. */
    leastReason: number;
  };
  divergence: {
    /** Statements about talks older than this no longer stand against each other. */
    window: number;
    /** What one speaker's side says within this time counts as one statement. */
    sitting: number;
    /** Least net strength for a side to have a stance on the talks. */
    claim: number;
    /** Least strength of words, and of deeds, to stand against each other; they go on doing so down to half of it. */
    words: number;
    /** Words count although others dispute them, as long as they outweigh this share of what speaks against them. */
    disputed: number;
    deeds: number;
  };
}
