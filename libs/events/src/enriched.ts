import { Attribution } from './attribution.js';
import { OneOf } from './contract/choice.js';
import { Describe } from './contract/describe.js';
import { ListOf, Nested } from './contract/nested.js';
import { Decimal } from './contract/numbers.js';
import { Id, PlainText } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';
import { SchemaVersion } from './contract/schema-version.js';
import { Coordinates } from './coordinates.js';
import { Entity } from './entity.js';
import { Fragment } from './fragment.js';
import { Signal } from './signal.js';

@Describe('What marks a fragment as a near copy of another.')
export class Duplicate {
  @Describe("The story's first fragment.")
  @PlainText({ max: 500 })
  of!: string;

  @OneOf(['near'])
  kind!: 'near';

  @Decimal(0, 1)
  similarity!: number;
}

@Describe('A fragment with what was found in it.')
export class Enriched extends Fragment {
  @SchemaVersion()
  schema!: string;

  @Describe('Version of the scoring data.')
  @Id()
  rules!: string;

  @ListOf(Entity)
  entities!: Entity[];

  @ListOf(Attribution)
  attributions!: Attribution[];

  @ListOf(Signal)
  signals!: Signal[];

  @Describe('The near-duplicate group, named after its first fragment.')
  @PlainText({ max: 500 })
  story!: string;

  @Optional()
  @Nested(Duplicate)
  duplicate?: Duplicate;

  @Describe('Why nothing was scored, such as "language: fr is not supported".')
  @Optional()
  @PlainText({ max: 1000 })
  unscored?: string;

  @Describe('The input record it was made from.')
  @Optional()
  @Nested(Coordinates)
  coordinates?: Coordinates;
}
