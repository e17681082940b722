import { ELSEWHERE, wordClasses } from '#tension';
import { logistic } from './logistic.js';

/** How much an error costs beside the penalty on weights. */
const COST = 1;

/** A class of so few sentences is left to the rules. */
const FEWEST = 12;

const BIAS = '=bias';

/**
 * Weights by feature: one number for each class. Those of a word's classes are added to the word's own, so that a word of
 * the lexicon that no sentence has is known by its like.
 */
export function fit(sentences) {
  const classesOf = wordClasses();
  const ids = new Map([[BIAS, 0]]);
  const idOf = (name) => {
    if (!ids.has(name)) ids.set(name, ids.size);
    return ids.get(name);
  };
  const examples = sentences.map(({ features }) => {
    const values = new Map([[0, 1]]);
    for (const feature of features) {
      values.set(idOf(feature), 1);
      for (const name of classesOf.get(feature) ?? []) {
        const id = idOf(`class ${name}`);
        values.set(id, (values.get(id) ?? 0) + 1);
      }
    }
    return { ids: Int32Array.from(values.keys()), values: Float64Array.from(values.values()) };
  });

  const columns = Array.from({ length: ELSEWHERE + 1 }, (_, column) => {
    const labelled = sentences.flatMap(({ labels }, i) => (labels[column] === null ? [] : [i]));
    const labels = labelled.map((i) => sentences[i].labels[column]);
    if (labels.filter(Boolean).length < FEWEST) return null;
    return logistic(
      labelled.map((i) => examples[i]),
      labels,
      ids.size,
      COST,
    );
  });
  const weight = (name, column) => columns[column]?.[ids.get(name)] ?? 0;
  const names = new Set([...ids.keys(), ...classesOf.keys()].filter((name) => !name.startsWith('class ')));
  const weights = new Map();
  for (const name of names) {
    const shared = (classesOf.get(name) ?? []).map((one) => `class ${one}`);
    weights.set(
      name,
      columns.map((column, k) =>
        column === null ? (name === BIAS ? NEVER : 0) : [name, ...shared].reduce((sum, one) => sum + weight(one, k), 0),
      ),
    );
  }
  return weights;
}

/** Log-odds of a class that is left to the rules. */
const NEVER = -9;

export const isPair = (feature) => !feature.startsWith('=') && feature.includes(' ');

/** Probabilities of each class for a sentence's features. */
export function estimate(weights, features) {
  const odds = [...weights.get(BIAS)];
  for (const feature of features) weights.get(feature)?.forEach((weight, column) => (odds[column] += weight));
  return odds.map((one) => 1 / (1 + Math.exp(-one)));
}
