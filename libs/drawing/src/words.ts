import type { Alert, Dimension } from '#events';
import { formatTime } from '#events';

export const nameOf = (dimension: Dimension): string => dimension.replace('_', ' ');

export const minute = (ms: number): string => `${formatTime(ms).slice(0, 16).replace('T', ' ')} UTC`;

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
