import { isObject, openRecord, openValue } from './cloud-event.js';
import { firstError } from './contract/compile.js';
import { explain } from './contract/explain.js';
import { isOurSchema } from './contract/schema-version.js';
import { MAX_RECORD_BYTES } from './decode-bytes.js';
import { refused } from './refusal.js';
import { formatTime, parseTime } from './time.js';
/** Publishers' clocks differ; more than this ahead of the broker is a wrong date. */
const AHEAD_MS = 3_600_000;
/** Names that the enricher gives to what it finds: from a feed they would pass for ours. */
const ENRICHERS = new Set([
    'schema',
    'rules',
    'entities',
    'attributions',
    'signals',
    'story',
    'duplicate',
    'unscored',
    'coordinates',
]);
function withoutEnrichers(fragment) {
    if (!Object.keys(fragment).some((name) => ENRICHERS.has(name)))
        return fragment;
    return Object.fromEntries(Object.entries(fragment).filter(([name]) => !ENRICHERS.has(name)));
}
/** A producer may set any time for a record, also one that no calendar has. */
const clock = (ms) => (Math.abs(ms) <= 8.64e15 ? formatTime(ms) : `${ms} ms`);
/** Deeper than any feed goes, and far below where writing JSON fails. */
const MAX_DEPTH = 64;
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    return levels === 0 || Object.values(value).some((inner) => deeperThan(inner, levels - 1));
}
const OUR_DATA_SCHEMA = /^urn:tautline:schema:[a-z]+:(.*)$/;
const isForeignVersion = (dataSchema) => {
    const version = OUR_DATA_SCHEMA.exec(dataSchema)?.[1];
    return version !== undefined && !isOurSchema(version);
};
/**
 * Checks a parsed JSON value and fills in what the contract leaves out.
 * @param receivedAt when it came in, ms since the epoch: what `publishedAt` is held against
 */
function checkFragment(value, receivedAt) {
    if (!isObject(value))
        return refused('NotAnObject', 'The value is not a JSON object');
    if ('schema' in value && !isOurSchema(value['schema'])) {
        return refused('UnknownSchema', `schema is ${JSON.stringify(value['schema'])}, which is not read here`, 'schema');
    }
    const error = firstError('fragment', value);
    if (error)
        return { ok: false, refusal: explain(error) };
    const deep = Object.keys(value).find((name) => deeperThan(value[name], MAX_DEPTH));
    if (deep)
        return refused('NestedTooDeep', `${deep} is nested more than ${MAX_DEPTH} levels deep`, deep);
    const given = value;
    const time = parseTime(given.publishedAt) ?? NaN;
    if (!(time <= receivedAt + AHEAD_MS)) {
        const what = `publishedAt is ${given.publishedAt}, and it was received at ${clock(receivedAt)}`;
        return refused('FutureTime', what, 'publishedAt');
    }
    const known = withoutEnrichers(given);
    const publishedAt = formatTime(time);
    const version = given.version ?? 1;
    const text = given.text ?? '';
    return given.status === 'canceled'
        ? { ok: true, kind: 'kill', fragment: { ...known, version, status: 'canceled', publishedAt, text } }
        : {
            ok: true,
            kind: 'usable',
            fragment: { ...known, index: given.index ?? 0, version, status: 'usable', publishedAt, text },
        };
}
/** A fragment out of the log: plain JSON, or CloudEvents 1.0 in binary or structured mode. Never throws. */
export function decodeFragment(record) {
    const opened = openRecord(record.value, record.headers, MAX_RECORD_BYTES);
    return opened.ok ? checkOpened(opened, record.timestamp) : opened;
}
/** A fragment out of a line of NDJSON or the body of a request, already parsed. Refuses as `decodeFragment` does. */
export function parseFragment(value, receivedAt) {
    const opened = openValue(value);
    return opened.ok ? checkOpened(opened, receivedAt) : opened;
}
function checkOpened(opened, receivedAt) {
    if (opened.dataSchema !== undefined && isForeignVersion(opened.dataSchema)) {
        return refused('UnknownSchema', `dataschema is ${opened.dataSchema}, which is not read here`, 'dataschema');
    }
    return checkFragment(opened.value, receivedAt);
}
