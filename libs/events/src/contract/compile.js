import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseTime } from '../time.js';
import { isHttpUrl } from './http-url.js';
import { schemaOf } from './schemas.js';
const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    // Types, presence and defaults are spelled out by the conditional parts of the fragment's schema.
    strictRequired: false,
    strictTypes: false,
    verbose: true,
    formats: { 'date-time': (text) => parseTime(text) !== null, iri: isHttpUrl },
});
const compiled = new Map();
/**
 * The first thing that is wrong with a record by its published schema; null where nothing is.
 * Compiled from the classes at the first call of a kind.
 */
export function firstError(kind, value) {
    let validate = compiled.get(kind);
    if (!validate) {
        validate = ajv.compile(schemaOf(kind));
        compiled.set(kind, validate);
    }
    return validate(value) ? null : (validate.errors?.[0] ?? null);
}
