import { minute } from '#drawing';
import { formatTime } from '#events';
import { html, type Html } from './html.js';

export { counted, dyadName, eventName, minute, moved, nameOf, signed, sourceName } from '#drawing';

/** A time as a person reads it, to the minute, and as a machine does. */
export function timeTag(time: string | number): Html {
  const ms = typeof time === 'number' ? time : Date.parse(time);
  return html`<time datetime="${formatTime(ms)}">${minute(ms)}</time>`;
}

/** Fragment identifiers take any text but spaces; ids of dyads and alerts come from outside. */
export const anchor = (kind: 'dyad' | 'alert' | 'chart', ...parts: (string | number)[]): string =>
  `${kind}-${parts.map((part) => encodeURIComponent(String(part).replace(/\p{Surrogate}/gu, '\ufffd'))).join('-')}`;

/** A link to an anchor: the per cent signs of the anchor itself must survive being decoded. */
export const toAnchor = (id: string): string => `#${id.replaceAll('%', '%25')}`;
