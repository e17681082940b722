import { OneOf } from './contract/choice.js';
import { Describe } from './contract/describe.js';
import { HttpUrl } from './contract/http-url.js';
import { LanguageTag } from './contract/language-tag.js';
import { Nested } from './contract/nested.js';
import { Whole } from './contract/numbers.js';
import { Id, PlainText, SAYS_SOMETHING } from './contract/plain-text.js';
import { Optional, UnlessKill } from './contract/presence.js';
import { Time } from './contract/time.js';

@Describe('Who published a fragment.')
export class Source {
  @Describe('Short and lasting, the same in every fragment of this publisher.')
  @Id({ max: 200 })
  id!: string;

  @Describe('As readers know it.')
  @Optional()
  @PlainText({ max: 200 })
  name?: string;

  @Describe('Its home page.')
  @Optional()
  @HttpUrl()
  url?: string;
}

const CANCELED = { properties: { status: { const: 'canceled' } }, required: ['status'] };

/**
 * One piece (a title, a lead, some paragraphs) of one version of one article, as the stages see it:
 * validated, defaults filled in, `publishedAt` in UTC with milliseconds.
 * Fields that Tautline does not know are kept as they came.
 */
@Describe(
  'One piece (a title, a lead, some paragraphs) of one version of one article. Its identity is (source.id, articleId, ' +
    'index, version). A kill (status "canceled") needs no text, and without an index covers the whole article. ' +
    'Unknown fields pass through untouched.',
  {
    if: CANCELED,
    else: { required: ['index', 'text'], properties: { text: { minLength: 1, pattern: SAYS_SOMETHING } } },
  },
)
export class Fragment {
  @Describe("The publisher's own id of the article.")
  @Id({ max: 200 })
  articleId!: string;

  @Describe('Its place in the article, from 0. A kill without it covers every fragment.')
  @UnlessKill()
  @Whole(0, 9_999)
  index!: number;

  @Describe('How many fragments the article has; a smaller one in a later version withdraws the rest.')
  @Optional()
  @Whole(1, 10_000)
  total?: number;

  @Describe('Counts per fragment; a higher one replaces a lower one.', { default: 1 })
  @Optional()
  @Whole(1, 2_147_483_647)
  version!: number;

  @Describe('A canceled fragment is a kill: it withdraws all versions up to its own.', { default: 'usable' })
  @Optional()
  @OneOf(['usable', 'canceled'])
  status!: 'usable' | 'canceled';

  @Describe('Who published it.')
  @Nested(Source)
  source!: Source;

  @Describe('Id of the wire it was syndicated from; reprints of one origin are one voice.')
  @Optional()
  @Id({ max: 200 })
  origin?: string;

  @Describe('RFC 3339 with an offset; at most an hour later than the time at which it is received.')
  @Time()
  publishedAt!: string;

  @Describe('BCP 47; where it is missing, the language is detected.')
  @Optional()
  @LanguageTag()
  language?: string;

  @Describe('The headline of the article.')
  @Optional()
  @PlainText({ max: 500, blank: true })
  title?: string;

  @Describe('Where the article can be read.')
  @Optional()
  @HttpUrl()
  url?: string;

  /** Empty only in a kill. */
  @Describe('What the fragment says, as plain text. All offsets into it are UTF-16 code units.')
  @UnlessKill()
  @PlainText({ max: 20_000, blank: 'canceled' })
  text!: string;
}

/** A fragment that takes back: without an `index` it covers every fragment of the article. */
export type Kill = Omit<Fragment, 'index' | 'status'> & { index?: number; status: 'canceled' };
