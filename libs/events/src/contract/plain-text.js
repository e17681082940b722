import { constraint } from './constraint.js';
import { isKill } from './presence.js';
/** C0 controls other than tab, line feed and carriage return, and halves of surrogate pairs. */
const BARRED = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uD800-\\uDFFF';
export const PLAIN = `^[^${BARRED}]*$`;
export const NOT_PLAIN = new RegExp(`[${BARRED}]`, 'u');
/** Something other than white space. */
export const SAYS_SOMETHING = '\\S';
const isBlank = (value) => value.trim() === '';
/** Counts as JSON Schema does, in code points; one that is short enough in UTF-16 is not counted again. */
export const lengthOf = (value, enough) => {
    if (value.length <= enough)
        return value.length;
    let length = value.length;
    for (let i = 0; i < value.length - 1; i++) {
        if (value.charCodeAt(i) >>> 10 === 0x36 && value.charCodeAt(i + 1) >>> 10 === 0x37)
            length--;
    }
    return length;
};
/** Text without control characters, `max` code points long at most. */
export const PlainText = ({ max, blank = false, nullable = false }) => constraint({
    name: 'plainText',
    check: (value, record) => value === null
        ? nullable
        : typeof value === 'string' &&
            lengthOf(value, max) <= max &&
            !NOT_PLAIN.test(value) &&
            ((blank === 'canceled' ? isKill(record) : blank) || !isBlank(value)),
    schema: {
        type: nullable ? ['string', 'null'] : 'string',
        maxLength: max,
        pattern: PLAIN,
        ...(blank ? {} : { minLength: 1, allOf: [{ pattern: SAYS_SOMETHING }] }),
    },
    must: `be text without control characters, at most ${max} characters long${blank === true ? '' : ', and not blank'}`,
});
/** The name of a thing, given by a feed or by Tautline. */
export const Id = (bounds = {}) => PlainText({ max: 500, ...bounds });
