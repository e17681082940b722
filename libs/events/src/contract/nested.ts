// First, for the metadata reflection that it brings and `Type` needs.
import './describe.js';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { all, constraint } from './constraint.js';

// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- any class without arguments
type RecordClass = new () => {};

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const refTo = (type: RecordClass) => ({ $ref: `#/$defs/${type.name}` });
const nested = (type: RecordClass) =>
  all(
    ValidateNested(),
    Type(() => type),
  );

/** One record inside another. */
export const Nested = (type: RecordClass): PropertyDecorator =>
  all(
    constraint({ name: 'nested', check: isRecord, schema: { type: 'object', ...refTo(type) }, must: 'be an object' }),
    nested(type),
  );

export const NestedOrNull = (type: RecordClass): PropertyDecorator =>
  all(
    constraint({
      name: 'nestedOrNull',
      check: (value) => value === null || isRecord(value),
      schema: { anyOf: [refTo(type), { type: 'null' }] },
      must: 'be an object or null',
    }),
    nested(type),
  );

interface Size {
  min?: number;
  max?: number;
}

const hasSize = (value: unknown, { min = 0, max = Infinity }: Size): value is unknown[] =>
  Array.isArray(value) && value.length >= min && value.length <= max;

const sizeSchema = ({ min, max }: Size) => ({
  type: 'array',
  ...(min === undefined ? {} : { minItems: min }),
  ...(max === undefined ? {} : { maxItems: max }),
});

/** Records in an array. */
export const ListOf = (type: RecordClass, size: Size = {}): PropertyDecorator =>
  all(
    constraint({
      name: 'listOf',
      check: (value) => hasSize(value, size) && value.every(isRecord),
      schema: { ...sizeSchema(size), items: refTo(type) },
      must: 'be an array of objects',
    }),
    nested(type),
  );

/** Texts in an array. */
export const ListOfText = (size: Size = {}): PropertyDecorator =>
  constraint({
    name: 'listOfText',
    check: (value) => hasSize(value, size) && value.every((item) => typeof item === 'string'),
    schema: { ...sizeSchema(size), items: { type: 'string' } },
    must: 'be an array of strings',
  });
