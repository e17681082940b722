import { articleKey, parseFragment, refused, type Decoded, type Fragment, type Kill } from '#events';
import { fromNinjs, isNinjs } from './ninjs.js';
import { paragraphs } from './paragraphs.js';

/** An article as the fragments it is published in. */
export interface Split {
  /** `source.id/articleId` */
  key: string;
  version: number;
  fragments: readonly (Fragment | Kill)[];
}
export type DecodedArticle = Decoded<Split>;

const MOST_FRAGMENTS = 10_000;
/** They belong to a fragment; an article's are counted here. */
const PLACES = ['index', 'total'];

/**
 * A whole article, plain (the fields of a fragment with the whole text in `text`) or ninjs 3, split at its paragraphs: the
 * first is fragment 0. Every fragment carries the title, the version and the other fields; an article without text says its
 * title alone. The same article gives the same fragments always. Never throws.
 * @param source id of the source of a ninjs item that names none
 */
export function parseArticle(value: unknown, receivedAt: number, source?: string): DecodedArticle {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('NotAnObject', 'The article is not a JSON object');
  const given = value as Record<string, unknown>;
  const plain = isNinjs(given) ? fromNinjs(given, source) : { ok: true as const, article: given };
  if (!plain.ok) return plain;
  const { text, ...fields } = plain.article;
  const place = PLACES.find((name) => name in fields);
  if (place !== undefined)
    return refused(
      'UnknownValue',
      `${place} belongs to a fragment (POST /v1/fragments); an article is split here`,
      place,
    );
  if (fields['status'] === 'canceled') return asSplit([fields], receivedAt);
  if (text !== undefined && typeof text !== 'string') return refused('WrongType', 'text is not a string', 'text');
  const said = saidBy(text, fields['title']);
  if (said.length === 0) return refused('EmptyText', 'The article has neither text nor title', 'text');
  if (said.length > MOST_FRAGMENTS)
    return refused('OutOfRange', `The article has ${said.length} paragraphs, more than ${MOST_FRAGMENTS}`, 'text');
  return asSplit(
    said.map((paragraph, index) => ({ ...fields, index, total: said.length, text: paragraph })),
    receivedAt,
  );
}

function saidBy(text = '', title: unknown): string[] {
  const found = paragraphs(text).map((paragraph) => paragraph.text);
  return found.length === 0 && typeof title === 'string' && title.trim() !== '' ? [title] : found;
}

/** All of it or nothing: half an article would be another article. */
function asSplit(values: readonly object[], receivedAt: number): DecodedArticle {
  const fragments: (Fragment | Kill)[] = [];
  for (const value of values) {
    const decoded = parseFragment(value, receivedAt);
    if (!decoded.ok) return decoded;
    fragments.push(decoded.fragment);
  }
  const [first] = fragments;
  return first
    ? { ok: true, key: articleKey(first), version: first.version, fragments }
    : refused('EmptyText', 'The article has no text', 'text');
}
