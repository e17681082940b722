import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { RECORD_KINDS, schemaOf } from '#events';

const FOLDER = new URL('../schemas/', import.meta.url);

const published = (kind: string): AnySchemaObject =>
  JSON.parse(readFileSync(new URL(`${kind}.schema.json`, FOLDER), 'utf8')) as AnySchemaObject;

/** A validator that knows nothing of ours, as a consumer would have. */
const foreign = new Ajv2020({ strictTypes: false, strictRequired: false, formats: { iri: true } });
addFormats.default(foreign);

describe('schemas/', () => {
  it('holds one file per record and no other', () => {
    const files = readdirSync(FOLDER).sort();
    expect(files).toEqual(RECORD_KINDS.map((kind) => `${kind}.schema.json`).sort());
  });

  // Where this fails: `npm run schemas`.
  it.each(RECORD_KINDS)('%s.schema.json says what the class says', (kind) => {
    expect(published(kind)).toEqual(JSON.parse(JSON.stringify(schemaOf(kind))));
  });

  it.each(RECORD_KINDS)('%s.schema.json takes its examples, in any validator, and refuses them incomplete', (kind) => {
    const schema = published(kind);
    const validate = foreign.compile(schema);
    const examples = schema['examples'] as Record<string, unknown>[];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect([validate(example), validate.errors]).toEqual([true, null]);
      for (const field of schema['required'] as string[]) {
        const rest = Object.fromEntries(Object.entries(example).filter(([name]) => name !== field));
        expect([field, validate(rest)]).toEqual([field, false]);
      }
    }
  });
});
