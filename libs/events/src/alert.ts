import { OneOf } from './contract/choice.js';
import { Describe } from './contract/describe.js';
import { HttpUrl } from './contract/http-url.js';
import { ListOf, ListOfText, Nested } from './contract/nested.js';
import { Decimal, DecimalPer, Whole } from './contract/numbers.js';
import { Id, PlainText } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';
import { SchemaVersion } from './contract/schema-version.js';
import { UtcTime } from './contract/time.js';
import { Coordinates } from './coordinates.js';
import { Cue, Publisher, Speaker } from './signal.js';
import { ALERT_KINDS, DIMENSIONS, DIRECTIONS, LADDER, LIFECYCLES, STANDINGS } from './vocabulary.js';
import type { AlertKind, Dimension, Direction, Lifecycle, Rung, Standing } from './vocabulary.js';

@Describe("One signal's part in an index, with the words it rests on.")
export class Reason {
  @Describe('Id of the signal.')
  @Id()
  signal!: string;

  @OneOf(DIMENSIONS)
  dimension!: Dimension;

  @OneOf(DIRECTIONS)
  direction!: Direction;

  @Describe('PLOVER type, and its mode behind a slash: MOBILIZE/troops.')
  @PlainText({ max: 500 })
  event!: string;

  @OneOf(STANDINGS)
  standing!: Standing;

  @Describe('Signed part of the index, in points.')
  @Decimal()
  weight!: number;

  @Describe("Verbatim: the fragment's text from start to end.")
  @PlainText({ max: 20_000 })
  quote!: string;

  @Whole()
  start!: number;

  @Whole()
  end!: number;

  @ListOf(Cue)
  cues!: Cue[];

  @Nested(Publisher)
  source!: Publisher;

  @Describe('source.id/articleId.')
  @PlainText({ max: 1000 })
  article!: string;

  @Optional()
  @HttpUrl()
  url?: string;

  @Optional()
  @Nested(Speaker)
  speaker?: Speaker;

  @UtcTime()
  occurredAt!: string;

  @Describe('How many independent origins say it.')
  @Whole()
  origins!: number;

  @Describe("How the dyad was found: from the clause's own roles, or inferred from the article's context.")
  @Optional()
  @OneOf(['roles', 'context'])
  dyadFrom?: 'roles' | 'context';
}

@Describe('One of the two claims or deeds that do not fit.')
export class DivergenceSide {
  @PlainText({ max: 20_000 })
  speaker!: string;

  @Optional()
  @Id()
  affiliation?: string;

  @PlainText({ max: 20_000 })
  quote!: string;

  @Describe('Id of the signal.')
  @Id()
  signal!: string;

  @Nested(Publisher)
  source!: Publisher;

  @Describe('When it was said or reported.')
  @UtcTime()
  at!: string;
}

@Describe('One step in the life of one alert.')
export class Alert {
  @SchemaVersion()
  schema!: string;

  @Describe('Version of the scoring data.')
  @Id()
  rules!: string;

  @Describe("Stable through the alert's life.")
  @Id()
  id!: string;

  @OneOf(ALERT_KINDS)
  kind!: AlertKind;

  @OneOf(LIFECYCLES)
  lifecycle!: Lifecycle;

  @Describe('From 1 within the alert; ce_id is id:sequence.')
  @Whole(1)
  sequence!: number;

  @Describe('The input that led to it: the order of all alerts of a dyad.')
  @Nested(Coordinates)
  after!: Coordinates;

  @Describe('The ce_ids of the earlier steps.')
  @ListOfText()
  references!: string[];

  @Describe('The pair in code-unit order, such as IRN~USA.')
  @Id()
  dyad!: string;

  @OneOf(LADDER)
  level!: Rung;

  @OneOf(LADDER)
  previousLevel!: Rung;

  @Describe('Tension, from 0 to 100.')
  @Decimal(0, 100)
  index!: number;

  @Describe("Each dimension's part of the index, in points.")
  @DecimalPer(DIMENSIONS)
  dimensions!: Record<Dimension, number>;

  @ListOf(Reason)
  reasons!: Reason[];

  @Describe('Event time.')
  @UtcTime()
  at!: string;

  @Describe('For a divergence: the two that do not fit.')
  @Optional()
  @ListOf(DivergenceSide, { min: 2, max: 2 })
  sides?: [DivergenceSide, DivergenceSide];

  @Describe('Why it was updated, resolved or cancelled.')
  @Optional()
  @PlainText({ max: 20_000 })
  because?: string;
}
