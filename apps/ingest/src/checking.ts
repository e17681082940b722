import { fragmentId, MAX_RECORD_BYTES, parseFragment, refused, type Coordinates, type Decoded } from '#events';
import type { Fragment, Kill } from '#events';
import { parseArticle } from '#articles';
import type { ArticleReceipt, FragmentReceipt } from './receipts.js';

/** A good record of a request: the fragments to publish, and what to say when they are. */
export interface Checked {
  fragments: readonly (Fragment | Kill)[];
  /** @param places of the fragments; none in a dry run */
  receipt(places: readonly Coordinates[] | undefined): FragmentReceipt | ArticleReceipt;
}

/** @param receivedAt ms since the epoch */
export type Check = (value: unknown, receivedAt: number) => Decoded<Checked>;

export const checkFragment: Check = (value, receivedAt) => {
  const decoded = parseFragment(value, receivedAt);
  if (!decoded.ok) return decoded;
  const id = fragmentId(decoded.fragment);
  return small([decoded.fragment], (places) => {
    const [coordinates] = places ?? [];
    return coordinates ? { status: 'accepted', id, coordinates } : { status: 'valid', id };
  });
};

/** @param source of ninjs items that name none */
export const checkArticle =
  (source: string | undefined): Check =>
  (value, receivedAt) => {
    const decoded = parseArticle(value, receivedAt, source);
    if (!decoded.ok) return decoded;
    const { key, version, fragments } = decoded;
    return small(fragments, (places) => ({
      status: places ? 'accepted' : 'valid',
      article: key,
      version,
      fragments: fragments.map((fragment, at) => {
        const coordinates = places?.[at];
        return { id: fragmentId(fragment), ...(coordinates && { coordinates }) };
      }),
    }));
  };

/** No broker takes more. */
function small(fragments: Checked['fragments'], receipt: Checked['receipt']): Decoded<Checked> {
  for (const fragment of fragments) {
    const size = Buffer.byteLength(JSON.stringify(fragment));
    if (size > MAX_RECORD_BYTES)
      return refused('RecordTooLarge', `The record has ${size} bytes, more than ${MAX_RECORD_BYTES}`);
  }
  return { ok: true, fragments, receipt };
}
