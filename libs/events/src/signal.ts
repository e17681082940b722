import { OneOf } from './contract/choice.js';
import { Describe } from './contract/describe.js';
import { HttpUrl } from './contract/http-url.js';
import { ListOf, ListOfText, Nested } from './contract/nested.js';
import { Decimal, Whole } from './contract/numbers.js';
import { Id, PlainText } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';
import { SchemaVersion } from './contract/schema-version.js';
import { UtcTime } from './contract/time.js';
import { Quantity } from './entity.js';
import { DIMENSIONS, DIRECTIONS, STANDINGS } from './vocabulary.js';
import type { Dimension, Direction, Standing } from './vocabulary.js';

@Describe('A PLOVER event type and the mode within it, such as MOBILIZE and troops.')
export class EventType {
  @Id()
  type!: string;

  @Optional()
  @Id()
  mode?: string;
}

@Describe('The words that earned a part of the score, and the rule that read them.')
export class Cue {
  @Whole()
  start!: number;

  @Whole()
  end!: number;

  @Id()
  rule!: string;
}

@Describe("The sentence or clause, verbatim: the fragment's text from start to end.")
export class Evidence {
  @PlainText({ max: 20_000 })
  text!: string;

  @Whole()
  start!: number;

  @Whole()
  end!: number;

  @ListOf(Cue)
  cues!: Cue[];
}

@Describe('Who says so.')
export class Speaker {
  @PlainText({ max: 20_000 })
  name!: string;

  @Describe('Entity id.')
  @Optional()
  @Id()
  id?: string;

  @Describe('Entity id of the state or organization spoken for.')
  @Optional()
  @Id()
  affiliation?: string;

  @Describe('The verb or phrase of saying, verbatim.')
  @PlainText({ max: 20_000 })
  cue!: string;
}

@Describe('A publisher, as signals and alerts name it.')
export class Publisher {
  @Id()
  id!: string;

  @Optional()
  @PlainText({ max: 200 })
  name?: string;
}

@Describe('What a signal keeps of the fragment it was read in.')
export class FragmentReference {
  @Describe('source.id/articleId, the key of the article.')
  @PlainText({ max: 1000 })
  article!: string;

  @Whole(0, 9_999)
  index!: number;

  @Whole(1, 2_147_483_647)
  version!: number;

  @Nested(Publisher)
  source!: Publisher;

  @Optional()
  @Id()
  origin?: string;

  @Optional()
  @HttpUrl()
  url?: string;

  @UtcTime()
  publishedAt!: string;
}

/** What one clause says about tension, as the scorers find it; the stage adds identity and provenance. */
@Describe('What one clause says about tension.')
export class ScoredSignal {
  @OneOf(DIMENSIONS)
  dimension!: Dimension;

  @Nested(EventType)
  event!: EventType;

  @OneOf(DIRECTIONS)
  direction!: Direction;

  @Describe("PLOVER's conflict–cooperation scale; negative is conflict.")
  @Decimal(-10, 10)
  intensity!: number;

  @Decimal(0, 1)
  confidence!: number;

  @Describe('Entity id.')
  @Id({ nullable: true })
  actor!: string | null;

  @Describe('Entity id.')
  @Id({ nullable: true })
  target!: string | null;

  @Describe('The pair in code-unit order, such as IRN~USA; null where no pair can be named.')
  @Id({ nullable: true })
  dyad!: string | null;

  @Describe("How the dyad was found: from the clause's own roles, or inferred from the article's context.")
  @Optional()
  @OneOf(['roles', 'context'])
  dyadFrom?: 'roles' | 'context';

  @Describe('Place id.')
  @Optional()
  @Id()
  theatre?: string;

  @Optional()
  @Nested(Speaker)
  speaker?: Speaker;

  @OneOf(STANDINGS)
  standing!: Standing;

  @Describe('When the thing told happened or was said.')
  @UtcTime()
  occurredAt!: string;

  @ListOf(Quantity)
  quantities!: Quantity[];

  @Describe('Entity ids.')
  @ListOfText()
  platforms!: string[];

  @Nested(Evidence)
  evidence!: Evidence;
}

@Describe('One observed signal with its evidence.')
export class Signal extends ScoredSignal {
  @SchemaVersion()
  schema!: string;

  @Describe('Version of the scoring data.')
  @Id()
  rules!: string;

  @Describe('The same whenever and wherever the fragment is scored.')
  @Id()
  id!: string;

  @OneOf(['observed'])
  op!: 'observed';

  @Describe('The near-duplicate group of the fragment.')
  @PlainText({ max: 500 })
  story!: string;

  @Nested(FragmentReference)
  fragment!: FragmentReference;
}

@Describe('A minute that has passed; it lies in the signal log so that a replay sees the same clock.')
export class Tick {
  @SchemaVersion()
  schema!: string;

  @OneOf(['tick'])
  op!: 'tick';

  @UtcTime()
  at!: string;
}
