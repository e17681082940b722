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
};
export const RECORD_KINDS = Object.keys(RECORDS);
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
const CLASSES = new Map([...Object.values(RECORDS), ...PARTS].map((type) => [type.name, type]));
const REF = '#/$defs/';
/** What the decorators of one class say, in the order in which a reader wants it. */
function bodyOf(type) {
    const { description, type: kind, required, properties, ...rest } = targetConstructorToSchema(type, {
        classValidatorMetadataStorage: getMetadataStorage(),
        refPointerPrefix: REF,
        additionalConverters: {
            [ValidationTypes.CUSTOM_VALIDATION]: (meta) => meta.constraints?.[0],
            [ValidationTypes.NESTED_VALIDATION]: {},
        },
    });
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
const refsOf = (schema) => [...JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name ?? '');
const sorted = (defs) => Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1)));
/** The schema of a published record, with everything it refers to in its own `$defs`. */
export function schemaOf(kind) {
    const type = RECORDS[kind];
    const body = bodyOf(type);
    const defs = {};
    const pending = refsOf(body);
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
        const part = CLASSES.get(name);
        if (!part)
            throw new Error(`${type.name} refers to ${name}, which is not listed among the records`);
        if (defs[name])
            continue;
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
