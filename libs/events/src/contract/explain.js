import { refuse } from '../refusal.js';
import { NOT_PLAIN, PLAIN, SAYS_SOMETHING } from './plain-text.js';
/** `/source/id` → `source.id`; `/reasons/0/quote` → `reasons[0].quote`. */
const pathOf = (pointer) => pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path ? `${path}.${part}` : part), '');
const SHOWN = 60;
/** A value as it can stand in a message, on one line. */
const shown = (value) => {
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'an array' : 'an object';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
};
const param = (error, name) => {
    const value = error.params[name];
    return Array.isArray(value) ? value.join(' or ') : String(value);
};
const counted = (value) => [...value].length.toLocaleString('en');
/** JSON Schema's keywords, in words. */
const KEYWORDS = {
    type: (path, error) => ['WrongType', `${path} is ${shown(error.data)}, and must be of type ${param(error, 'type')}`],
    enum: (path, error) => [
        'UnknownValue',
        `${path} is ${shown(error.data)}, and must be ${param(error, 'allowedValues')}`,
    ],
    minimum: (path, error) => ['OutOfRange', `${path} is ${shown(error.data)}, below ${param(error, 'limit')}`],
    maximum: (path, error) => ['OutOfRange', `${path} is ${shown(error.data)}, above ${param(error, 'limit')}`],
    minItems: (path, error) => ['OutOfRange', `${path} has fewer than ${param(error, 'limit')} items`],
    maxItems: (path, error) => ['OutOfRange', `${path} has more than ${param(error, 'limit')} items`],
    minLength: (path) => ['EmptyText', `${path} is empty`],
    maxLength: (path, error) => [
        'TextTooLong',
        `${path} has ${counted(error.data)} characters, more than ${Number(param(error, 'limit')).toLocaleString('en')}`,
    ],
    format: (path, error) => param(error, 'format') === 'date-time'
        ? ['InvalidTime', `${path} is ${shown(error.data)}, which is not a time with an offset`]
        : ['InvalidUrl', `${path} is ${shown(error.data)}, which is not an http or https address`],
};
const codePoint = (value) => `U+${(value.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
/** The first character that `PLAIN` does not take, and where. */
function notPlain(value) {
    const found = NOT_PLAIN.exec(value);
    return found ? `${codePoint(found[0])} at character ${found.index}` : 'a control character';
}
/** A pattern's class follows from what it is for. */
function explainPattern(path, error) {
    const value = error.data;
    const pattern = param(error, 'pattern');
    if (pattern === PLAIN)
        return ['ControlCharacters', `${path} has ${notPlain(value)}`];
    if (pattern === SAYS_SOMETHING)
        return ['EmptyText', `${path} has nothing but white space`];
    const { format } = error.parentSchema;
    if (format === 'date-time')
        return ['InvalidTime', `${path} is ${shown(value)}, which is not UTC with milliseconds`];
    if (format === 'iri')
        return ['InvalidUrl', `${path} is ${shown(value)}, which is not an http or https address`];
    if (path === 'schema')
        return ['UnknownSchema', `${path} is ${shown(value)}, which is not read here`];
    return ['InvalidLanguage', `${path} is ${shown(value)}, which is not a language tag`];
}
/** A validator's finding as a refusal. */
export function explain(error) {
    const path = pathOf(error.instancePath);
    if (error.keyword === 'required') {
        const missing = [path, param(error, 'missingProperty')].filter(Boolean).join('.');
        return refuse('MissingField', `${missing} is missing`, missing);
    }
    const [name, what] = error.keyword === 'pattern'
        ? explainPattern(path, error)
        : (KEYWORDS[error.keyword]?.(path, error) ?? ['WrongType', `${path} ${error.message ?? 'is wrong'}`]);
    return refuse(name, what, path);
}
