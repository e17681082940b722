import { isObject, openRecord } from './cloud-event.js';
import { firstError } from './contract/compile.js';
import { explain } from './contract/explain.js';
import { refused } from './refusal.js';
function check(kind, value) {
    if (!isObject(value))
        return refused('NotAnObject', 'The value is not a JSON object');
    const error = firstError(kind, value);
    return error ? { ok: false, refusal: explain(error) } : { ok: true, value: value };
}
/** One of Tautline's own records on its way back in. Never throws. */
export function decodeJson(kind, record) {
    const opened = openRecord(record.value, record.headers);
    return opened.ok ? check(kind, opened.value) : opened;
}
/** A record of the signal log: a signal, one taken back, or a minute that has passed. Never throws. */
export function decodeSignal(record) {
    const opened = openRecord(record.value, record.headers);
    if (!opened.ok)
        return opened;
    const op = isObject(opened.value) ? opened.value['op'] : undefined;
    if (op === 'tick')
        return check('tick', opened.value);
    return op === 'withdrawn' ? check('withdrawal', opened.value) : check('signal', opened.value);
}
