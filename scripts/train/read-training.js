import { readdirSync, readFileSync } from 'node:fs';
import { CLASSES, observe } from '#tension';
import { createTagger } from '#tagging';

const FOLDER = 'test/training';

/** The sentences of test/training, each with its features and, for each class, whether it tells that. */
export function readTraining() {
  const tagger = createTagger();
  const items = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
  return items.flatMap((item) => {
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
      return { id: item.id, features, labels };
    });
  });
}
