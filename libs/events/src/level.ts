import { OneOf } from './contract/choice.js';
import { Describe } from './contract/describe.js';
import { Nested } from './contract/nested.js';
import { Decimal, DecimalPer } from './contract/numbers.js';
import { Id } from './contract/plain-text.js';
import { SchemaVersion } from './contract/schema-version.js';
import { UtcTime } from './contract/time.js';
import { Coordinates } from './coordinates.js';
import { DIMENSIONS, LADDER } from './vocabulary.js';
import type { Dimension, Rung } from './vocabulary.js';

/** A dyad's current index and level: the public part of a `tension.levels` record. */
@Describe("A dyad's current index and level; what the alerter needs beside it to go on is private to it.")
export class Level {
  @SchemaVersion()
  schema!: string;

  @Describe('Version of the scoring data.')
  @Id()
  rules!: string;

  @Describe('The pair in code-unit order, such as IRN~USA.')
  @Id()
  dyad!: string;

  @OneOf(LADDER)
  level!: Rung;

  @Describe('Tension, from 0 to 100.')
  @Decimal(0, 100)
  index!: number;

  @Describe("Each dimension's part of the index, in points.")
  @DecimalPer(DIMENSIONS)
  dimensions!: Record<Dimension, number>;

  @Describe('Event time.')
  @UtcTime()
  at!: string;

  @Describe('The last input it rests on.')
  @Nested(Coordinates)
  after!: Coordinates;
}
