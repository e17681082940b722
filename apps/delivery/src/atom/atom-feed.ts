import { digest, type Alert, type DivergenceSide, type Reason } from '#events';
import type { AlertRecord } from '#views';
import { emptyElement, escaped, textElement } from './xml.js';

export interface AtomOptions {
  /** The address that was asked. */
  self: string;
  /** Cursor of the page before; null at the beginning. */
  next: string | null;
}

/** A feed without entries was never updated. */
const NEVER = '1970-01-01T00:00:00.000Z';
const REASONS_SHOWN = 5;

/** RFC 4287, with the paging of RFC 5005. Each alert is one entry, under an id that stays; a later step updates it. */
export function atomFeed(records: readonly AlertRecord[], { self, next }: AtomOptions): string {
  // The last written comes first, so the first seen of an alert is its latest step.
  const latest = new Map<string, AlertRecord>();
  for (const record of records) if (!latest.has(record.alert.id)) latest.set(record.alert.id, record);
  const entries = [...latest.values()];
  const updated = entries.map(({ timestamp }) => timeOf(timestamp)).reduce((a, b) => (a > b ? a : b), NEVER);
  const url = new URL(self);
  const own = new URL(url);
  own.searchParams.delete('before');
  const links = [emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: url.href })];
  if (next !== null) {
    url.searchParams.set('before', next);
    links.push(emptyElement('link', { rel: 'next', type: 'application/atom+xml', href: url.href }));
  }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    textElement('id', uuidOf('feed', own.pathname + own.search)),
    textElement('title', 'Tautline alerts'),
    textElement('updated', updated),
    `<author>${textElement('name', 'Tautline')}</author>`,
    ...links,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ alert, timestamp }: AlertRecord): string {
  const { id, kind, lifecycle, dyad, level, at } = alert;
  const [link] = alert.reasons.flatMap(({ url }) => (url === undefined ? [] : [url]));
  return [
    '<entry>',
    textElement('id', uuidOf('alert', id)),
    textElement('title', titleOf(alert)),
    // When it was told: a report of old news is news to the reader.
    textElement('updated', timeOf(timestamp)),
    ...(lifecycle === 'raised' ? [textElement('published', at)] : []),
    ...[kind, lifecycle, dyad, level].map((term) => emptyElement('category', { term })),
    ...(link === undefined ? [] : [emptyElement('link', { rel: 'related', href: link })]),
    textElement('content', htmlOf(alert), { type: 'html' }),
    '</entry>',
  ].join('\n');
}

const titleOf = ({ dyad, kind, lifecycle, level, previousLevel, index }: Alert): string =>
  `${dyad}: ${kind} ${lifecycle}, ${level === previousLevel ? level : `${previousLevel} → ${level}`} (${index.toFixed(1)})`;

/** HTML of our own with texts of others, escaped; it is escaped once more as it goes into the element. */
function htmlOf({ because, reasons, sides, at }: Alert): string {
  const shown = sides ? sides.map(sideOf) : reasons.slice(0, REASONS_SHOWN).map(reasonOf);
  const more = sides ? 0 : reasons.length - shown.length;
  return [
    `<p>${escaped(at)}</p>`,
    ...(because === undefined ? [] : [`<p>${escaped(because)}</p>`]),
    ...shown,
    ...(more > 0 ? [`<p>… and ${more} more</p>`] : []),
  ].join('');
}

const reasonOf = ({ quote, weight, speaker, source, origins }: Reason): string => {
  const who = speaker ? `${speaker.name}, in ` : '';
  const several = origins > 1 ? `, ${origins} independent origins` : '';
  return quoted(quote, `${weight > 0 ? '+' : ''}${weight} · ${who}${source.name ?? source.id}${several}`);
};

const sideOf = ({ quote, speaker, source }: DivergenceSide): string =>
  quoted(quote, `${speaker}, in ${source.name ?? source.id}`);

const quoted = (quote: string, below: string): string =>
  `<blockquote><p>${escaped(quote)}</p><footer>${escaped(below)}</footer></blockquote>`;

const timeOf = (timestamp: number): string => new Date(timestamp).toISOString();

/** A name that stays the same for ever: RFC 9562, version 8, of a digest. */
function uuidOf(kind: string, name: string): string {
  const hex = digest('atom', kind, name);
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
