import { constraint } from './constraint.js';
import { lengthOf } from './plain-text.js';
const MAX_LENGTH = 2048;
const HTTP = '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\u0000-\\u001F\\uD800-\\uDFFF]+$';
const http = new RegExp(HTTP, 'u');
export const isHttpUrl = (value) => http.test(value) && URL.canParse(value);
/** An absolute address, http or https. */
export const HttpUrl = () => constraint({
    name: 'httpUrl',
    check: (value) => typeof value === 'string' && lengthOf(value, MAX_LENGTH) <= MAX_LENGTH && isHttpUrl(value),
    schema: { type: 'string', format: 'iri', pattern: HTTP, maxLength: MAX_LENGTH },
    must: 'be an absolute http or https address',
});
