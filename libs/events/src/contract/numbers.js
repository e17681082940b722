import { constraint } from './constraint.js';
const within = (min, max, value) => value >= min && value <= max;
/** A whole number that JavaScript holds exactly. */
export const Whole = (min = 0, max = Number.MAX_SAFE_INTEGER) => constraint({
    name: 'whole',
    check: (value) => Number.isInteger(value) && within(min, max, value),
    schema: { type: 'integer', minimum: min, maximum: max },
    must: `be a whole number from ${min} to ${max}`,
});
/** A finite number. */
export const Decimal = (min = -Infinity, max = Infinity) => constraint({
    name: 'decimal',
    check: (value) => Number.isFinite(value) && within(min, max, value),
    schema: {
        type: 'number',
        ...(min === -Infinity ? {} : { minimum: min }),
        ...(max === Infinity ? {} : { maximum: max }),
    },
    must: `be a number from ${min} to ${max}`,
});
/** An object with a number under each of `keys`. */
export const DecimalPer = (keys) => constraint({
    name: 'decimalPer',
    check: (value) => typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        keys.every((key) => Number.isFinite(value[key])),
    schema: {
        type: 'object',
        properties: Object.fromEntries(keys.map((key) => [key, { type: 'number' }])),
        required: keys,
    },
    must: `have a number for each of ${keys.join(', ')}`,
});
