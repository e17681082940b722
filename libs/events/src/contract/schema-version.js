import { SCHEMA_VERSION } from '../versions.js';
import { constraint } from './constraint.js';
const [MAJOR] = SCHEMA_VERSION.split('.');
const OURS = `^${MAJOR}\\.\\d+$`;
const ours = new RegExp(OURS, 'u');
/** Versions that differ in the minor number alone can be read. */
export const isOurSchema = (value) => typeof value === 'string' && ours.test(value);
export const SchemaVersion = () => constraint({
    name: 'schemaVersion',
    check: isOurSchema,
    schema: { type: 'string', pattern: OURS, description: 'Version of the record contract.' },
    must: `be a version ${MAJOR}.x of the record contract`,
});
