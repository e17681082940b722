import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import { Alert, DivergenceSide, Reason } from '../alert.js';
import { AttributedSpeaker, Attribution, Span } from '../attribution.js';
import { Coordinates } from '../coordinates.js';
import { Duplicate, Enriched } from '../enriched.js';
import { Entity, Interval, Quantity } from '../entity.js';
import { Fragment, Source } from '../fragment.js';
import { Level } from '../level.js';
import { Cue, EventType, Evidence, FragmentReference, Publisher, Signal, Speaker, Tick } from '../signal.js';
import { SCHEMA_VERSION } from '../versions.js';
import { Withdrawal } from '../withdrawal.js';
import { EXAMPLES } from './examples.js';
import type { JsonSchema } from './json-schema.js';

/** The records that are published on their own, each in a schema file of its name. */
const RECORDS = {
  fragment: Fragment,
  entity: Entity,
  attribution: Attribution,
  enriched: Enriched,
  signal: Signal,
  withdrawal: Withdrawal,
  tick: Tick,
  alert: Alert,
  level: Level,
} as const;

export type RecordKind = keyof typeof RECORDS;
export type RecordOf<K extends RecordKind> = InstanceType<(typeof RECORDS)[K]>;
export const RECORD_KINDS = Object.keys(RECORDS) as RecordKind[];

const PARTS = [
  AttributedSpeaker,
  Coordinates,
  Cue,
  DivergenceSide,
  Duplicate,
  EventType,
  Evidence,
  FragmentReference,
  Interval,
  Publisher,
  Quantity,
  Reason,
  Source,
  Span,
  Speaker,
];

const CLASSES = new Map([...Object.values(RECORDS), ...PARTS].map((type) => [type.name, type] as const));
const REF = '#/$defs/';

/** What the decorators of one class say, in the order in which a reader wants it. */
function bodyOf(type: { name: string }): JsonSchema {
  const {
    description,
    type: kind,
    required,
    properties,
    ...rest
  } = targetConstructorToSchema(type as never, {
    classValidatorMetadataStorage: getMetadataStorage(),
    refPointerPrefix: REF,
    additionalConverters: {
      [ValidationTypes.CUSTOM_VALIDATION]: (meta) => meta.constraints?.[0] as Pick<JsonSchema, 'description'>,
      [ValidationTypes.NESTED_VALIDATION]: {},
    },
  }) as JsonSchema;
  return {
    title: type.name,
    ...(description ? { description } : {}),
    ...(kind ? { type: kind } : {}),
    ...(required ? { required } : {}),
    ...(properties ? { properties } : {}),
    ...rest,
  };
}

/** Names of the records that a schema refers to. */
const refsOf = (schema: JsonSchema): string[] =>
  [...JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name ?? '');

const sorted = (defs: Record<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The schema of a published record, with everything it refers to in its own `$defs`. */
export function schemaOf(kind: RecordKind): JsonSchema {
  const type = RECORDS[kind];
  const body = bodyOf(type);
  const defs: Record<string, JsonSchema> = {};
  const pending = refsOf(body);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const part = CLASSES.get(name);
    if (!part) throw new Error(`${type.name} refers to ${name}, which is not listed among the records`);
    if (defs[name]) continue;
    const def = bodyOf(part);
    defs[name] = def;
    pending.push(...refsOf(def));
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:tautline:schema:${kind}:${SCHEMA_VERSION}`,
    ...body,
    examples: EXAMPLES[kind],
    ...(Object.keys(defs).length > 0 ? { $defs: sorted(defs) } : {}),
  };
}
