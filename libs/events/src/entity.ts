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

/** One mention. Offsets are UTF-16 code units of the fragment's text, end exclusive. */
export class Entity {
  kind!: EntityKind;
  /** Canonical, such as `state:IRN`, `vessel:CVN-78`, `org:IAEA`; null where only the kind is known. */
  id!: string | null;
  /** Canonical name. */
  name!: string;
  text!: string;
  start!: number;
  end!: number;
  /** The state or organization it belongs to or stands for, as an entity id. */
  affiliation?: string;
  /** For a quantity: the number and what it counts. */
  quantity?: Quantity;
  /** For a date: the interval it names, UTC, end exclusive. */
  interval?: { from: string; to: string };
  /** Which rule found it. */
  rule!: string;
}

export class Quantity {
  value!: number;
  min?: number;
  max?: number;
  /** What is counted, singular: `destroyer`, `fighter jet`, `dollar`. */
  unit!: string;
  approximate!: boolean;
}
