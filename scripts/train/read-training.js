import { readdirSync, readFileSync } from 'node:fs';
import { CLASSES, ELSEWHERE, LEXICON, observe } from '#tension';
import { createTagger } from '#tagging';

const FOLDER = 'test/training';

/**
 * Reasons why a text gives nothing that its words show. Others (domestic, routine, court) are about states all the same: of
 * those nothing is learned of `ELSEWHERE`.
 */
const TOPICS =
  /sport|game|chess|business|market|trade|food|entertainment|culture|film|theatre|museum|music|fashion|religion|accident|disaster|weather|nature|animals|health|science|space|technology|school|tourism|metaphor|obituary|human interest/;

/** The sentences of test/training, each with its features and, for each column, whether it tells that; null where that is left open. */
export function readTraining() {
  const tagger = createTagger();
  const items = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
  return [...items, ...examples()].flatMap((item) => {
    const fragment = { text: item.text, publishedAt: item.publishedAt };
    const observed = observe(fragment, tagger.tag(fragment));
    return observed.map(({ start, end, features }) => {
      const told = item.signals.filter(({ evidence }) => {
        const at = item.text.indexOf(evidence);
        return at >= start && at < end;
      });
      const labels = CLASSES.map(({ dimension, direction }) =>
        told.some((signal) => signal.dimension === dimension && signal.direction === direction),
      );
      labels[ELSEWHERE] = item.signals.length > 0 ? false : TOPICS.test(item.because) ? true : null;
      return { id: item.id, features, labels };
    });
  });
}

/** The lexicon's own examples. */
const examples = () =>
  LEXICON.map(({ rule, dimension, direction, example }) => ({
    id: rule,
    publishedAt: '2020-01-01T12:00:00Z',
    text: example,
    signals: [{ dimension, direction, evidence: example }],
  }));
