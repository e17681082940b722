// `npm run train`: fits the weights of libs/tension/src/model to the sentences of test/training. The same sentences and rules give
// the same file. `--folds` only prints how well weights fitted to four fifths of the sentences tell the last fifth.
import { writeFileSync } from 'node:fs';
import { ELSEWHERE } from '#tension';
import { estimate, fit, isPair } from './train/fit.js';
import { readTraining } from './train/read-training.js';

const FILE = 'libs/tension/src/model/weights.ts';
const FOLDS = 5;

/** In hundredths: smaller weights are written as 0, and a feature without a weight of this size is left out. */
const LEAST = { weight: 6, single: 15, pair: 30 };

const sentences = readTraining();
if (process.argv.includes('--folds')) printFolds();
else {
  const rows = [...fit(sentences)]
    .map(([name, row]) => [
      name,
      row.map((weight) => (Math.abs(weight * 100) < LEAST.weight ? 0 : Math.round(weight * 100))),
    ])
    .filter(([name, row]) => row.some((weight) => Math.abs(weight) >= (isPair(name) ? LEAST.pair : LEAST.single)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${name}|${row.join(' ').replace(/( 0)+$/, '')}`);
  writeFileSync(
    FILE,
    `/** Written by \`npm run train\` from test/training: a feature, and its weight for each class in hundredths. */\nexport const WEIGHTS = \`\n${rows.join('\n')}\n\`;\n`,
  );
  console.log(`${sentences.length} sentences, ${rows.length} features: ${FILE}`);
}

function printFolds() {
  const found = { right: 0, given: 0, wanted: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(sentences.filter((_, i) => i % FOLDS !== fold));
    for (const { features, labels } of sentences.filter((_, i) => i % FOLDS === fold)) {
      estimate(weights, features).forEach((probability, column) => {
        if (column === ELSEWHERE) return;
        if (labels[column]) found.wanted += 1;
        if (probability < 0.5) return;
        found.given += 1;
        if (labels[column]) found.right += 1;
      });
    }
  }
  const [precision, recall] = [found.right / found.given, found.right / found.wanted];
  console.log(
    `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
  );
}
