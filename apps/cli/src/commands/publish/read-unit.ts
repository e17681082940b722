import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArticle } from '#articles';
import { formatTime, refuse } from '#events';
import { lines, nameOf, readAll } from '../../input.js';
import { parseLine } from '../../parse-line.js';
import { asFragment, jsonEntries, type Entry, type ReadOptions } from './entries.js';
import { readUrl } from './read-url.js';
import type { Unit } from './unit.js';

/** What is in a file or at a URL, in its order. */
export async function* readUnit(unit: Unit, options: ReadOptions): AsyncGenerator<Entry> {
  const { name, kind } = unit;
  if (kind === 'url') {
    yield* readUrl(name, options);
  } else if (kind === 'fragments' || kind === 'articles') {
    for await (const { number, text } of lines(name)) {
      const decoded = kind === 'fragments' ? asFragment(parseLine(text, Date.now())) : articleIn(text, options);
      yield { where: `${nameOf(name)}:${number}`, number, bytes: Buffer.byteLength(text) + 1, decoded };
    }
  } else if (kind === 'text') {
    const text = await readAll(name);
    yield { where: nameOf(name), number: 1, bytes: Buffer.byteLength(text), decoded: textArticle(name, text, options) };
  } else {
    const text = await readAll(name);
    yield* jsonEntries(nameOf(name), text, options);
  }
}

function articleIn(text: string, { source }: ReadOptions): Entry['decoded'] {
  try {
    return parseArticle(JSON.parse(text), Date.now(), source);
  } catch (error) {
    const what = `The line is not JSON (${error instanceof Error ? error.message : String(error)})`;
    return { ok: false, refusal: refuse('InvalidJson', what) };
  }
}

/** The file's name without its ending is the id of the article. */
function textArticle(name: string, text: string, { source, publishedAt, title }: ReadOptions): Entry['decoded'] {
  if (source === undefined)
    return {
      ok: false,
      refusal: refuse('MissingField', 'Plain text does not say who published it: --source names it', 'source.id'),
    };
  if (publishedAt === undefined && name === '-')
    return {
      ok: false,
      refusal: refuse(
        'MissingField',
        'Plain text does not say when it was published: --published-at says it',
        'publishedAt',
      ),
    };
  const article = {
    articleId: name === '-' ? `stdin-${publishedAt}` : basename(name).replace(/(\.(txt|md|text))?(\.gz)?$/i, ''),
    source: { id: source },
    publishedAt: publishedAt ?? formatTime(Math.floor(statSync(name).mtimeMs)),
    ...(title !== undefined && { title }),
    text,
  };
  return parseArticle(article, Date.now());
}
