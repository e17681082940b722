import { IsBoolean } from 'class-validator';
import { OneOf } from './contract/choice.js';
import { Describe } from './contract/describe.js';
import { Nested } from './contract/nested.js';
import { Decimal, Whole } from './contract/numbers.js';
import { Id, PlainText } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';
import { UtcTime } from './contract/time.js';

export const ENTITY_KINDS = [
  'person',
  'organization',
  'state',
  'place',
  'group',
  'military_unit',
  'platform',
  'weapon',
  'quantity',
  'date',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

@Describe('A number and what it counts.')
export class Quantity {
  @Decimal()
  value!: number;

  @Optional()
  @Decimal()
  min?: number;

  @Optional()
  @Decimal()
  max?: number;

  @Describe('What is counted, singular: destroyer, fighter jet, dollar.')
  @PlainText({ max: 200 })
  unit!: string;

  @IsBoolean()
  approximate!: boolean;
}

@Describe('A stretch of time, end exclusive.')
export class Interval {
  @UtcTime()
  from!: string;

  @UtcTime()
  to!: string;
}

@Describe("One mention. Offsets are UTF-16 code units of the fragment's text, end exclusive.")
export class Entity {
  @OneOf(ENTITY_KINDS)
  kind!: EntityKind;

  @Describe('Canonical, such as state:IRN, vessel:CVN-78, org:IAEA; null where only the kind is known.')
  @Id({ nullable: true })
  id!: string | null;

  @Describe('Canonical name.')
  @PlainText({ max: 20_000 })
  name!: string;

  @Describe('Verbatim: the text from start to end.')
  @PlainText({ max: 20_000 })
  text!: string;

  @Whole()
  start!: number;

  @Whole()
  end!: number;

  @Describe('The state or organization it belongs to or stands for, as an entity id.')
  @Optional()
  @Id()
  affiliation?: string;

  @Describe('For a quantity: the number and what it counts.')
  @Optional()
  @Nested(Quantity)
  quantity?: Quantity;

  @Describe('For a date: the interval it names, UTC, end exclusive.')
  @Optional()
  @Nested(Interval)
  interval?: Interval;

  @Describe('Which rule found it.')
  @Id()
  rule!: string;
}
