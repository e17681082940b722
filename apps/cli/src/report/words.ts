import { type Alert, type Dimension, formatTime } from '#events';
import { html, type Html } from './html.js';

export const nameOf = (dimension: Dimension): string => dimension.replace('_', ' ');

export const minute = (ms: number): string => `${formatTime(ms).slice(0, 16).replace('T', ' ')} UTC`;

/** A time as a person reads it, to the minute, and as a machine does. */
export function timeTag(time: string | number): Html {
  const ms = typeof time === 'number' ? time : Date.parse(time);
  return html`<time datetime="${formatTime(ms)}">${minute(ms)}</time>`;
}

export const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

/** `1 alert`, `2 alerts`, `20,000 alerts`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const sourceName = (source: { id: string; name?: string }): string => source.name ?? source.id;

/** `MOBILIZE/troops` → `mobilize: troops`. */
export const eventName = (event: string): string => event.toLowerCase().replace('/', ': ').replaceAll('_', ' ');

export const dyadName = (dyad: string): string => dyad.replace('~', ' ~ ');

export const moved = ({ level, previousLevel }: Alert): string =>
  level === previousLevel ? level : `${previousLevel} → ${level}`;

/** Fragment identifiers take any text but spaces; ids of dyads and alerts come from outside. */
export const anchor = (kind: 'dyad' | 'alert' | 'chart', ...parts: (string | number)[]): string =>
  `${kind}-${parts.map((part) => encodeURIComponent(String(part).replace(/\p{Surrogate}/gu, '\ufffd'))).join('-')}`;

/** A link to an anchor: the per cent signs of the anchor itself must survive being decoded. */
export const toAnchor = (id: string): string => `#${id.replaceAll('%', '%25')}`;
