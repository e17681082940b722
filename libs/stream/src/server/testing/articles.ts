import type { InputRecord, OutputRecord } from '#events';
import type { Batch, BatchHandler } from '../batch.js';
import { digestOf, foldText, homeOf, NEW_ARTICLE, type Article, type Text } from './fold-text.js';
import { CLUSTER } from './cluster.js';

/** Rules that a handler can break, and what it needs for that. */
export interface BrokenArticles {
  /** Tells exact duplicates apart by a set beside the states, as `SETNX` would. */
  seen?: () => Set<string>;
  /** Handles every record where it lies. */
  passesNothingOn?: boolean;
  /** Asks Redis past its batch. */
  ask?: () => Promise<void>;
  /** Folds how a text came into what is remembered of its article. */
  countsItsBatch?: boolean;
  /** Folds the story's name into it. */
  remembersStories?: boolean;
  /** Says nothing of a text of a story that is known. */
  dropsNearDuplicates?: boolean;
}

export const readText = ({ value }: InputRecord): Text => JSON.parse(Buffer.from(value ?? []).toString()) as Text;

export const textRecord = (text: Text, partition: number): OutputRecord => ({
  ...{ topic: CLUSTER.fragments.topic, partition, headers: {} },
  key: `article ${text.article}`,
  value: JSON.stringify(text),
});

/** What does not come from state and record alone differs when a batch is handled again. */
function stirred(
  article: Article,
  { countsItsBatch, remembersStories }: BrokenArticles,
  { records }: Batch,
  story = '',
): Article {
  if (!countsItsBatch && !remembersStories) return article;
  return { ...article, context: digestOf(`${article.context} ${countsItsBatch ? records.length : story}`) };
}

/** What stands for the enricher: an outcome for each text, and signals for the next stage. */
export function articles(fails: () => boolean, broken: BrokenArticles = {}): BatchHandler {
  return async (batch) => {
    const entries = batch.records.map((record) => ({ record, text: readText(record) }));
    const isOurs = ({ article }: Text): boolean => homeOf(article) === batch.partition || !!broken.passesNothingOn;
    for (const { text } of entries) if (text.kind === 'poison') throw new Error('cannot be read');
    const claims = entries.map(({ record, text }) =>
      isOurs(text) && text.bands.length > 0
        ? { story: `${batch.incarnation}:${batch.partition}:${record.offset}`, bands: text.bands }
        : null,
    );
    const stories = await batch.claim(claims);
    await broken.ask?.();
    const keys = entries.filter(({ text }) => isOurs(text)).map(({ text }) => `article ${text.article}`);
    const states = new Map(await batch.state.read(keys));
    const changed = new Map<string, unknown>();
    const outputs: OutputRecord[] = [];
    for (const [i, { text }] of entries.entries()) {
      if (!isOurs(text)) {
        outputs.push(textRecord({ ...text, uid: `${text.uid}>` }, homeOf(text.article)));
        continue;
      }
      if (text.kind === 'flaky' && fails()) throw new Error('cannot be read this time');
      const key = `article ${text.article}`;
      const before = (states.get(key) as Article | undefined) ?? NEW_ARTICLE;
      const seen = broken.seen?.();
      const id = `${text.article}/${text.index}/${text.version}`;
      const { article, outcome, signals } = foldText(before, text, seen?.has(id));
      seen?.add(id);
      const after = article === before ? article : stirred(article, broken, batch, stories[i]?.story);
      if (after !== before) changed.set(key, after);
      states.set(key, after);
      if (broken.dropsNearDuplicates && stories[i]?.matched) continue;
      const place = { partition: batch.partition, headers: {} };
      const value = JSON.stringify({ ...outcome, story: stories[i]?.story });
      outputs.push({ topic: CLUSTER.outcomes.topic, ...place, key, value });
      for (const signal of signals) {
        const from = { ...signal, from: batch.partition };
        const partition = signal.dyad % CLUSTER.signals.partitions;
        const dyad = `dyad ${signal.dyad}`;
        outputs.push({ topic: CLUSTER.signals.topic, partition, headers: {}, key: dyad, value: JSON.stringify(from) });
      }
    }
    return { outputs, states: changed };
  };
}
