import { JSONSchema } from 'class-validator-jsonschema';
import type { JsonSchema } from './json-schema.js';

/** What a record or a field is, for the readers of the published schemas; `more` is added to its schema. */
export const Describe = (description: string, more: JsonSchema = {}): PropertyDecorator & ClassDecorator =>
  JSONSchema({ description, ...(more as object) }) as PropertyDecorator & ClassDecorator;
