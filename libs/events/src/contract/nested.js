// First, for the metadata reflection that it brings and `Type` needs.
import './describe.js';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { all, constraint } from './constraint.js';
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const refTo = (type) => ({ $ref: `#/$defs/${type.name}` });
const nested = (type) => all(ValidateNested(), Type(() => type));
/** One record inside another. */
export const Nested = (type) => all(constraint({ name: 'nested', check: isRecord, schema: { type: 'object', ...refTo(type) }, must: 'be an object' }), nested(type));
export const NestedOrNull = (type) => all(constraint({
    name: 'nestedOrNull',
    check: (value) => value === null || isRecord(value),
    schema: { anyOf: [refTo(type), { type: 'null' }] },
    must: 'be an object or null',
}), nested(type));
const hasSize = (value, { min = 0, max = Infinity }) => Array.isArray(value) && value.length >= min && value.length <= max;
const sizeSchema = ({ min, max }) => ({
    type: 'array',
    ...(min === undefined ? {} : { minItems: min }),
    ...(max === undefined ? {} : { maxItems: max }),
});
/** Records in an array. */
export const ListOf = (type, size = {}) => all(constraint({
    name: 'listOf',
    check: (value) => hasSize(value, size) && value.every(isRecord),
    schema: { ...sizeSchema(size), items: refTo(type) },
    must: 'be an array of objects',
}), nested(type));
/** Texts in an array. */
export const ListOfText = (size = {}) => constraint({
    name: 'listOfText',
    check: (value) => hasSize(value, size) && value.every((item) => typeof item === 'string'),
    schema: { ...sizeSchema(size), items: { type: 'string' } },
    must: 'be an array of strings',
});
