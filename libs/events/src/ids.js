import { digest } from './digest.js';
/** A slash in a source's id would make two articles share a key; `%` goes too, so that nothing else collides. */
const escaped = (sourceId) => sourceId.replaceAll('%', '%25').replaceAll('/', '%2F');
/** `source.id/articleId`: the key of everything that is told of one article. */
export const articleKey = (fragment) => `${escaped(fragment.source.id)}/${fragment.articleId}`;
/** `source.id/articleId#index.version`; a kill of a whole article has `*` for its index. */
export const fragmentId = (fragment) => `${articleKey(fragment)}#${fragment.index ?? '*'}.${fragment.version}`;
/** @param ordinal tells signals apart that agree in all else, from 0 in the order in which they were found */
export const signalId = ({ fragment, dimension, event, dyad, evidence }, ordinal) => digest(fragment.article, String(fragment.index), String(fragment.version), dimension, event.type, event.mode ?? '', dyad ?? '', String(evidence.start), String(evidence.end), String(ordinal));
/** @param opening what began this alert and no other of the dyad, such as the id of the signal that raised it */
export const alertId = (kind, dyad, ...opening) => digest('alert', kind, dyad, ...opening);
