import { articleKey, formatTime, type Fragment, type Kill } from '#events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lines } from './input.js';
import { parseLine } from './parse-line.js';
import { SEEDS } from './project.js';

type Seed = Fragment | Kill;

/** The sample articles in the order of their file names, each with its fragments. */
export async function readSeeds(): Promise<Seed[][]> {
  const articles = new Map<string, Seed[]>();
  for (const name of readdirSync(SEEDS)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()) {
    for await (const { number, text } of lines(join(SEEDS, name))) {
      const line = parseLine(text, Date.now());
      if (!line.ok) throw new Error(`seeds/${name}:${number}: ${line.refusal.message}`);
      const key = articleKey(line.fragment);
      articles.set(key, [...(articles.get(key) ?? []), line.fragment]);
    }
  }
  return [...articles.values()];
}

/** So that "today" stays today. */
const DAY = 86_400_000;

/**
 * The same articles, later by so many days that the last of them was published shortly before `now` (ms): a running
 * system's clock would have let a day in the past decay (docs/decisions/0003).
 */
export function movedTo(now: number, articles: readonly Seed[][]): Seed[][] {
  const last = Math.max(...articles.flat().map(({ publishedAt }) => Date.parse(publishedAt)));
  const shift = Math.floor((now - last) / DAY) * DAY;
  return articles.map((fragments) =>
    fragments.map((fragment) => ({ ...fragment, publishedAt: formatTime(Date.parse(fragment.publishedAt) + shift) })),
  );
}
