import { formatTime, parseTime, topicCatalogue, type Enriched, type OutputRecord } from '#events';
import { createDriver, createStages } from '#topology';
import { readGazetteer } from '../gazetteer.js';
import { lines, nameOf, readAll } from '../input.js';
import { REFUSED } from '../outcome.js';
import { columns, print, say, wantsColours } from '../output.js';
import { paragraphs } from '../paragraphs.js';
import { explainScored } from '../show/explained.js';
import { showScored } from '../show/scored.js';

export interface ScoreOptions {
  text?: boolean;
  pretty?: boolean;
  explain?: boolean;
  publishedAt?: string;
  title?: string;
  /** Own entries for the tagger. */
  gazetteer?: string;
}

/** Fragments → enriched fragments on standard output, by the enricher's own stage. Refused lines are reported by their number. */
export async function score(
  file: string,
  { text = false, pretty = false, explain = false, publishedAt, title, gazetteer }: ScoreOptions,
): Promise<void> {
  const now = Date.now();
  const time = publishedAt === undefined ? now : parseTime(publishedAt);
  if (time === null)
    throw new Error(`--published-at ${publishedAt}: not RFC 3339 with an offset, such as 2026-02-17T18:30:00Z`);
  const topics = topicCatalogue();
  let output: OutputRecord[] = [];
  let refused = 0;
  let line = 0;
  const collect = (record: OutputRecord): void => void output.push(record);
  const driver = createDriver(
    { topics, ...createStages(topics, { gazetteer: await readGazetteer(gazetteer) }) },
    {
      onEnriched: collect,
      onDeadLetter: ({ headers }) => {
        refused++;
        say(`${nameOf(file)}:${line}: ${headers['tautline-error']}: ${headers['tautline-message']}`);
      },
    },
  );
  const show = (json: string): string => {
    if (!pretty && !explain) return json;
    const enriched = JSON.parse(json) as Enriched;
    return explain
      ? explainScored(enriched, { colours: wantsColours(), width: columns() })
      : showScored(enriched, wantsColours());
  };
  const input = text
    ? paragraphs(await readAll(file), { publishedAt: formatTime(time), ...(title && { title }) })
    : lines(file);
  for await (const one of input) {
    line = one.number;
    driver.publish(one.text, now);
    for (const { value } of output) {
      const json = String(value);
      await print(show(json));
    }
    output = [];
  }
  if (refused > 0) process.exitCode = REFUSED;
}
