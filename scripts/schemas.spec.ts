import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { asyncApi, RECORD_KINDS, schemaOf, topicCatalogue } from '#events';
import { openApi as deliveryOpenApi } from '../apps/delivery/src/index.js';
import { openApi as ingestOpenApi } from '../apps/ingest/src/index.js';

/** As the parser counts: 0 is an error. */
const WARNING = 1;
const FOLDER = new URL('../schemas/', import.meta.url);

const read = (file: string): AnySchemaObject =>
  JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as AnySchemaObject;

const published = (kind: string): AnySchemaObject => read(`${kind}.schema.json`);

/** A validator that knows nothing of ours, as a consumer would have. */
const foreign = new Ajv2020({ strictTypes: false, strictRequired: false, formats: { iri: true } });
addFormats.default(foreign);

describe('schemas/', () => {
  it('holds one file per record and no other', () => {
    const files = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.schema.json'))
      .sort();
    expect(files).toEqual(RECORD_KINDS.map((kind) => `${kind}.schema.json`).sort());
  });

  // Where this fails: `npm run schemas`.
  it.each(RECORD_KINDS)('%s.schema.json says what the class says', (kind) => {
    expect(published(kind)).toEqual(JSON.parse(JSON.stringify(schemaOf(kind))));
  });

  it.each([
    ['ingest', ingestOpenApi],
    ['delivery', deliveryOpenApi],
  ])('%s.openapi.json says what is served', (app, openApi) => {
    expect(read(`${app}.openapi.json`)).toEqual(JSON.parse(JSON.stringify(openApi())));
  });

  it('asyncapi.json says what the classes and the catalogue say, and its parser agrees', async () => {
    expect(read('asyncapi.json')).toEqual(JSON.parse(JSON.stringify(asyncApi())));
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApi()));
    expect(
      diagnostics.filter(({ severity }) => Number(severity) <= WARNING).map(({ path, message }) => [path, message]),
    ).toEqual([]);
    const addresses = document
      ?.allChannels()
      .all()
      .map((channel) => channel.address());
    // How the apps remember is their own affair.
    const { context, webhooks, lagHistory, ...contract } = topicCatalogue();
    expect([context, webhooks, lagHistory].map(({ name }) => addresses?.includes(name))).toEqual([false, false, false]);
    expect(addresses?.sort()).toEqual(
      Object.values(contract)
        .map(({ name }) => name)
        .sort(),
    );
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
