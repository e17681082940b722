import { decodeBytes } from './decode-bytes.js';
import { refused } from './refusal.js';
const SPEC_VERSION = '1.0';
const REQUIRED = ['id', 'source', 'type'];
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isJson = (mediaType) => mediaType === undefined || (typeof mediaType === 'string' && /^[^;]*[/+]json\s*(;|$)/i.test(mediaType));
/** `where` names an attribute as the sender wrote it: `ce_id` in a header, `id` in a body. */
function checkAttributes(of, where) {
    const version = of('specversion');
    if (version !== SPEC_VERSION) {
        return refused('InvalidCloudEvent', `${where('specversion')} is ${JSON.stringify(version)}, not "1.0"`);
    }
    const missing = REQUIRED.find((name) => typeof of(name) !== 'string' || of(name) === '');
    if (missing)
        return refused('InvalidCloudEvent', `${where(missing)} is missing`, where(missing));
    return null;
}
const base64 = (text) => {
    try {
        return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    }
    catch {
        return null;
    }
};
const withSchema = (opened, dataSchema) => opened.ok && typeof dataSchema === 'string' ? { ...opened, dataSchema } : opened;
function openStructured(event) {
    const wrong = checkAttributes((name) => event[name], (name) => name);
    if (wrong)
        return wrong;
    if (!isJson(event['datacontenttype'])) {
        return refused('InvalidCloudEvent', `datacontenttype is ${JSON.stringify(event['datacontenttype'])}`, 'datacontenttype');
    }
    if (typeof event['data_base64'] === 'string') {
        const bytes = base64(event['data_base64']);
        if (!bytes)
            return refused('InvalidCloudEvent', 'data_base64 is not base64', 'data_base64');
        return withSchema(decodeBytes(bytes), event['dataschema']);
    }
    if (event['data'] === undefined)
        return refused('InvalidCloudEvent', 'data is missing', 'data');
    return withSchema({ ok: true, value: event['data'] }, event['dataschema']);
}
const looksStructured = (value) => 'specversion' in value && ('data' in value || 'data_base64' in value);
/** A parsed value, out of the structured event around it where there is one. */
export function openValue(value, contentType = '') {
    const declared = /^\s*application\/cloudevents/i.test(contentType);
    if (declared && !/^\s*application\/cloudevents\+json\s*(;|$)/i.test(contentType)) {
        return refused('InvalidCloudEvent', `The content type ${JSON.stringify(contentType)} cannot be read here`);
    }
    if (!isObject(value))
        return { ok: true, value };
    return declared || looksStructured(value) ? openStructured(value) : { ok: true, value };
}
/** A record's bytes, as plain JSON, a structured event or the data of a binary one, whichever its headers tell. */
export function openRecord(bytes, headers, limit) {
    const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const contentType = lower.get('content-type');
    const decoded = decodeBytes(bytes, limit);
    if (!decoded.ok)
        return decoded;
    if (!lower.has('ce_specversion'))
        return openValue(decoded.value, contentType);
    const wrong = checkAttributes((name) => lower.get(`ce_${name}`), (name) => `ce_${name}`);
    if (wrong)
        return wrong;
    if (!isJson(contentType)) {
        return refused('InvalidCloudEvent', `content-type is ${JSON.stringify(contentType)}`, 'content-type');
    }
    return withSchema(decoded, lower.get('ce_dataschema'));
}
