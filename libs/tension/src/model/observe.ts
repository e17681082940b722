import type { Analysis } from '#events';
import { EMPTY_CONTEXT } from '../context.js';
import { byRules } from '../rules.js';
import type { ScoringInput } from '../score.js';
import { featuresOf } from './features.js';
import { unitsOf } from './units.js';

/** A sentence as the model is trained on it; offsets are UTF-16 code units. */
export interface Observed {
  start: number;
  end: number;
  features: string[];
}

/** The features of a text's sentences, the model itself left out. */
export function observe(input: ScoringInput, analysis: Analysis): Observed[] {
  const { reading, sentences } = byRules(input, analysis, EMPTY_CONTEXT);
  return sentences.map((sentence) => ({
    start: reading.tokens[sentence.range.from]!.start,
    end: reading.tokens[sentence.range.to - 1]!.end,
    features: featuresOf(unitsOf(reading, sentence.range), sentence),
  }));
}
