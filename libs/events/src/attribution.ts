export class Span {
  start!: number;
  end!: number;
}

export class AttributedSpeaker {
  text!: string;
  start!: number;
  end!: number;
  id?: string;
  affiliation?: string;
}

/** Who said what: `start`..`end` is the content said. */
export class Attribution {
  /** Null where nobody is named. */
  speaker!: AttributedSpeaker | null;
  /** The verb or phrase of saying. */
  cue!: Span;
  start!: number;
  end!: number;
  /** In direct speech. */
  quoted!: boolean;
}
