import { refused, type Decoded } from '#events';
import { htmlToPlain } from './html-to-plain.js';

/** The properties of a ninjs 3 item that say something here; https://iptc.org/std/ninjs/ninjs-schema_3.1.json has all. */
interface Ninjs {
  uri: unknown;
  type?: unknown;
  version?: unknown;
  pubStatus?: unknown;
  versionCreated?: unknown;
  contentCreated?: unknown;
  firstCreated?: unknown;
  embargoedUntil?: unknown;
  language?: unknown;
  headlines?: unknown;
  bodies?: unknown;
  infoSources?: unknown;
}

type Fields = Record<string, unknown>;

export const isNinjs = (value: Fields): boolean => 'uri' in value && !('articleId' in value);

/**
 * A ninjs item as a plain article. Its `uri` is the article's id, its `version` must be a whole number, its time is
 * `versionCreated` (else `contentCreated`, `firstCreated`); `withheld` takes back as `canceled` does. The source is the
 * first of `infoSources`, unless the caller names one.
 */
export function fromNinjs(item: Fields, source?: string): Decoded<{ article: Fields }> {
  const { uri, type, version, pubStatus, embargoedUntil, language, headlines, bodies, infoSources } =
    item as unknown as Ninjs;
  if (type !== undefined && type !== 'text' && type !== 'composite')
    return refused('UnknownValue', `type is ${JSON.stringify(type)}, but only "text" says something here`, 'type');
  if (version !== undefined && !(typeof version === 'string' && /^[1-9]\d{0,8}$/.test(version)))
    return refused(
      'OutOfRange',
      `version is ${JSON.stringify(version)}, but must be a whole number in quotes`,
      'version',
    );
  if (embargoedUntil !== undefined)
    return refused('FutureTime', 'The item has an embargo; send it without when the time has come', 'embargoedUntil');
  const publisher = source === undefined ? sourceOf(infoSources) : { id: source };
  if (!publisher)
    return refused('MissingField', 'infoSources names no source, and the request has no ?source=', 'infoSources');
  const title = chosen(headlines)?.text;
  const body = chosen(bodies);
  const gone = pubStatus === 'canceled' || pubStatus === 'withheld';
  if (!gone && pubStatus !== undefined && pubStatus !== 'usable')
    return refused('UnknownValue', `pubStatus is ${JSON.stringify(pubStatus)}`, 'pubStatus');
  if (!gone && !body) return refused('MissingField', 'bodies holds no plain text and no HTML', 'bodies');
  const article = {
    articleId: uri,
    source: publisher,
    publishedAt: item['versionCreated'] ?? item['contentCreated'] ?? item['firstCreated'],
    version: version === undefined ? undefined : Number(version),
    status: gone ? 'canceled' : undefined,
    language,
    title: title === undefined || title.trim() === '' ? undefined : title,
    text: gone ? undefined : body?.text,
  };
  return { ok: true, article: Object.fromEntries(Object.entries(article).filter(([, value]) => value !== undefined)) };
}

const fieldsOf = (list: unknown): Fields[] =>
  Array.isArray(list) ? list.filter((one): one is Fields => typeof one === 'object' && one !== null) : [];

function sourceOf(infoSources: unknown): { id: unknown; name?: unknown } | undefined {
  const [first] = fieldsOf(infoSources);
  const id = first?.['literal'] ?? first?.['uri'] ?? first?.['name'];
  if (id === undefined) return undefined;
  return { id, ...(first?.['name'] !== undefined && { name: first['name'] }) };
}

const PLAIN = /^text\/plain\b/i;
const HTML = /^(text\/html|application\/xhtml\+xml)\b/i;

/** The one of several headlines or bodies to read: the main one first, plain before HTML; one without a type counts as plain. */
function chosen(list: unknown): { text: string } | undefined {
  const readable = fieldsOf(list).flatMap(({ role, contentType, value }) => {
    if (typeof value !== 'string') return [];
    const type = typeof contentType === 'string' ? contentType : 'text/plain';
    if (!PLAIN.test(type) && !HTML.test(type)) return [];
    return [{ main: role === 'main' || role === undefined, html: HTML.test(type), value }];
  });
  const rank = (one: { main: boolean; html: boolean }): number => (one.main ? 0 : 2) + (one.html ? 1 : 0);
  const [best] = readable.sort((a, b) => rank(a) - rank(b));
  return best && { text: best.html ? htmlToPlain(best.value) : best.value };
}
