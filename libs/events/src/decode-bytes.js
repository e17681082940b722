import { refused } from './refusal.js';
/** Room for the longest text in the longest escapes, and for fields of the feed's own; below what a broker takes. */
export const MAX_RECORD_BYTES = 262_144;
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Bytes → JSON value. A byte order mark is passed over. */
export function decodeBytes(bytes, limit = Infinity) {
    if (!bytes || bytes.length === 0)
        return refused('NoValue', 'The record has no value');
    if (bytes.length > limit) {
        return refused('RecordTooLarge', `The value has ${bytes.length} bytes, more than ${limit}`);
    }
    let text;
    try {
        text = utf8.decode(bytes);
    }
    catch {
        return refused('NotUtf8', 'The value is not UTF-8');
    }
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return refused('InvalidJson', `The value is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}
