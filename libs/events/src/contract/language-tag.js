import { constraint } from './constraint.js';
/** BCP 47 (RFC 5646, section 2.1): language, script, region, variants, extensions, private use; or private use alone. */
const LANGTAG = [
    '[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8}',
    '(-[A-Za-z]{4})?',
    '(-([A-Za-z]{2}|[0-9]{3}))?',
    '(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*',
    '(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*',
    '(-[Xx](-[A-Za-z0-9]{1,8})+)?',
];
const [language, ...subtags] = LANGTAG;
const TAG = `^((${language})${subtags.join('')}|[Xx](-[A-Za-z0-9]{1,8})+)$`;
const tag = new RegExp(TAG, 'u');
const MAX_LENGTH = 100;
/** A well-formed language tag, such as `en`, `pt-BR`, `zh-Hant-TW`. */
export const LanguageTag = () => constraint({
    name: 'languageTag',
    check: (value) => typeof value === 'string' && value.length <= MAX_LENGTH && tag.test(value),
    schema: { type: 'string', pattern: TAG, maxLength: MAX_LENGTH },
    must: 'be a BCP 47 language tag such as en or pt-BR',
});
