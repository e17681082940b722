import { createHash } from 'node:crypto';
import { parseArticle, withoutControls } from '#articles';
import { formatTime, refuse } from '#events';
import { changesIn, decodeDocument, parseFeedsFile, rawFeed, readItems, readPage, type Page } from '#feeds';
import { OutboundError, type OutboundResponse } from '#outbound';
import { parseLine } from '../../parse-line.js';
import { asFragment, jsonEntries, type Entry, type ReadOptions } from './entries.js';

/** Asks for a URL. */
export type Ask = (url: string) => Promise<OutboundResponse>;

const JSON_TYPE = /^application\/([\w.-]+\+)?json\b/i;
const LINES_TYPE = /^application\/(x-ndjson|ndjson|jsonl)\b/i;
const HTML_TYPE = /^(text\/html|application\/xhtml\+xml)\b/i;
const XML_TYPE = /^(text\/xml|application\/([\w.-]+\+)?xml)\b/i;

/** What lies at a URL, by its content type: a page, plain text, a feed, articles or fragments in JSON. */
export async function* readUrl(url: string, options: ReadOptions): AsyncGenerator<Entry> {
  const refused = (refusal: { error: string; message: string }): Entry => ({
    where: url,
    number: 1,
    bytes: 0,
    decoded: { ok: false, refusal },
  });
  let answer: OutboundResponse;
  try {
    answer = await options.ask(url);
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    yield refused({ error: error.code, message: error.message });
    return;
  }
  if (answer.status !== 200) {
    yield refused({ error: `Http${answer.status}`, message: 'The server does not give it' });
    return;
  }
  const type = answer.headers['content-type'] ?? '';
  const text = decodeDocument(answer.body, type);
  if (LINES_TYPE.test(type)) {
    for (const [at, line] of text.split('\n').entries())
      if (line.trim() !== '')
        yield {
          where: `${url}:${at + 1}`,
          number: at + 1,
          bytes: line.length,
          decoded: asFragment(parseLine(line, Date.now())),
        };
  } else if (XML_TYPE.test(type) || (JSON_TYPE.test(type) && text.includes('jsonfeed.org/version'))) {
    yield* feedEntries(url, text, answer.url, options);
  } else if (JSON_TYPE.test(type)) yield* jsonEntries(url, text, options);
  else
    yield {
      where: url,
      number: 1,
      bytes: text.length,
      decoded: pageArticle(answer.url, text, HTML_TYPE.test(type), options),
    };
}

function* feedEntries(url: string, text: string, from: string, { source }: ReadOptions): Generator<Entry> {
  const entry = (number: number, decoded: Entry['decoded'], item = ''): Entry => ({
    where: `${url}${item && ` ${item}`}`,
    number,
    bytes: 0,
    decoded,
  });
  try {
    const [feed] = parseFeedsFile(url, {
      feeds: [{ id: source ?? new URL(from).hostname, url: from, maxAge: '999999d' }],
    }).feeds;
    if (!feed) return;
    const { items, refused } = readItems(rawFeed(text), feed, from);
    const changes = changesIn(items, new Map(), feed, Date.now());
    let number = 0;
    for (const { fragments } of changes.publications) yield entry(++number, { ok: true, fragments });
    for (const { item, refusal } of [...refused, ...changes.refused])
      yield entry(++number, { ok: false, refusal }, item);
  } catch (error) {
    yield entry(1, {
      ok: false,
      refusal: { error: 'NotAFeed', message: error instanceof Error ? error.message : String(error) },
    });
  }
}

/** A page is an article of its host, and its address is its id. */
function pageArticle(
  url: string,
  text: string,
  html: boolean,
  { source, publishedAt, title }: ReadOptions,
): Entry['decoded'] {
  const page: Page = html ? readPage(text) : { text: withoutControls(text), publishedAt: null };
  const when = publishedAt ?? (page.publishedAt === null ? undefined : formatTime(page.publishedAt));
  if (when === undefined)
    return {
      ok: false,
      refusal: refuse(
        'MissingField',
        'The page does not say when it was published; --published-at says it',
        'publishedAt',
      ),
    };
  const named = title ?? page.title;
  return parseArticle(
    {
      articleId: url.length <= 200 ? url : createHash('sha256').update(url).digest('hex'),
      source: { id: source ?? new URL(url).hostname },
      publishedAt: when,
      url,
      ...(named !== undefined && { title: named }),
      ...(page.language !== undefined && { language: page.language }),
      text: page.text,
    },
    Date.now(),
  );
}
