import { constraint } from './constraint.js';
/** One of a closed list of names. */
export const OneOf = (names) => constraint({
    name: 'oneOf',
    check: (value) => typeof value === 'string' && names.includes(value),
    schema: { type: 'string', enum: names },
    must: `be one of ${names.join(', ')}`,
});
