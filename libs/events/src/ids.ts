import { digest } from './digest.js';
import type { Fragment, Kill } from './fragment.js';
import type { Signal } from './signal.js';
import type { AlertKind } from './vocabulary.js';

/** A slash in a source's id would make two articles share a key; `%` goes too, so that nothing else collides. */
const escaped = (sourceId: string): string => sourceId.replaceAll('%', '%25').replaceAll('/', '%2F');

/** `source.id/articleId`: the key of everything that is told of one article. */
export const articleKey = (fragment: { source: { id: string }; articleId: string }): string =>
  `${escaped(fragment.source.id)}/${fragment.articleId}`;

/** `source.id/articleId#index.version`; a kill of a whole article has `*` for its index. */
export const fragmentId = (fragment: Fragment | Kill): string =>
  `${articleKey(fragment)}#${fragment.index ?? '*'}.${fragment.version}`;

/** What makes a signal the same one again, wherever and whenever its fragment is read. */
export type SignalIdentity = Pick<Signal, 'dimension' | 'dyad'> & {
  event: Pick<Signal['event'], 'type' | 'mode'>;
  evidence: Pick<Signal['evidence'], 'start' | 'end'>;
  fragment: Pick<Signal['fragment'], 'article' | 'index' | 'version'>;
};

/** @param ordinal tells signals apart that agree in all else, from 0 in the order in which they were found */
export const signalId = ({ fragment, dimension, event, dyad, evidence }: SignalIdentity, ordinal: number): string =>
  digest(
    fragment.article,
    String(fragment.index),
    String(fragment.version),
    dimension,
    event.type,
    event.mode ?? '',
    dyad ?? '',
    String(evidence.start),
    String(evidence.end),
    String(ordinal),
  );

/** @param opening what began this alert and no other of the dyad, such as the id of the signal that raised it */
export const alertId = (kind: AlertKind, dyad: string, ...opening: readonly string[]): string =>
  digest('alert', kind, dyad, ...opening);
