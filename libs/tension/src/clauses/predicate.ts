import type { TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { BE, DETERMINER, DO, HAVE, MODAL, NEGATION, TO } from '../words/function-words.js';
import { GERUND, PARTICIPLE, PAST } from '../words/inflect.js';
import { isAdverb } from './verbs.js';

/** A verb with the auxiliaries before it: `had not yet been deployed`. */
export interface Predicate {
  /** The verb's token. */
  at: number;
  /** The first token of the chain. */
  start: number;
  passive: boolean;
  negated: boolean;
  /** `will`, `would`, `may`, … or ''. */
  modal: string;
  /** `had` + participle. */
  pluperfect: boolean;
  past: boolean;
  /** `to deploy`, `deploying` after another word. */
  dependent: boolean;
}

const MODALS: Readonly<Record<string, string>> = {
  wo: 'will',
  "'ll": 'will',
  '’ll': 'will',
  ca: 'can',
  cannot: 'can',
  "'d": 'would',
  '’d': 'would',
};

const modalOf = (lower: string): string => {
  if (lower.startsWith('won') || lower.endsWith('ll')) return 'will';
  if (lower.startsWith('would')) return 'would';
  if (lower.startsWith('could')) return 'could';
  return MODALS[lower] ?? lower;
};

/** `were driven to the crossing and sent home`: how far back the auxiliary may stand that both share, in tokens. */
const SHARED = 12;

/** A participle joined by `and` to a passive one. */
function joinsPassive(reading: Reading, start: number, sentence: TokenRange): boolean {
  if (start <= sentence.from || reading.tokens[start - 1]!.lower !== 'and') return false;
  // What has an object of its own is no passive: `was hit and fired two missiles`.
  const next = reading.forms[start + 1];
  if (next === undefined || (next.function & DETERMINER) !== 0 || (reading.entityAt[start + 1] ?? null) !== null)
    return false;
  for (let i = start - 2; i > sentence.from && start - i < SHARED; i--) {
    const { function: fn, verb } = reading.forms[i]!;
    if (reading.tokens[i]!.kind === 'punctuation' || (fn & (MODAL | HAVE)) !== 0) return false;
    if ((verb & PARTICIPLE) !== 0 && reading.entityAt[i] === null) {
      const before = isAdverb(reading, i - 1) ? i - 2 : i - 1;
      return before >= sentence.from && (reading.forms[before]!.function & BE) !== 0;
    }
  }
  return false;
}

export function predicateAt(reading: Reading, at: number, sentence: TokenRange): Predicate {
  const form = reading.forms[at]!;
  const predicate: Predicate = {
    at,
    start: at,
    passive: false,
    negated: (form.function & NEGATION) !== 0,
    modal: '',
    pluperfect: false,
    past: (form.verb & PAST) !== 0,
    dependent: false,
  };
  let be = false;
  let have = '';
  for (let i = at - 1; i >= sentence.from && at - i < 9; i--) {
    const { function: fn } = reading.forms[i]!;
    const lower = reading.tokens[i]!.lower;
    // `will not so much as answer`
    if (lower === 'as' && reading.tokens[i - 1]?.lower === 'much' && reading.tokens[i - 2]?.lower === 'so') {
      i -= 2;
      continue;
    }
    if ((fn & NEGATION) !== 0) predicate.negated = true;
    if ((fn & BE) !== 0) {
      be = true;
      predicate.past ||= lower === 'was' || lower === 'were';
    } else if ((fn & HAVE) !== 0) {
      have = lower;
    } else if ((fn & MODAL) !== 0) {
      // `May` the month and `can` the noun do not stand right before a verb form that a modal takes.
      predicate.modal = modalOf(lower);
      predicate.start = i;
      continue;
    } else if ((fn & TO) !== 0) {
      predicate.dependent = true;
      predicate.start = i;
      if (reading.tokens[i - 1]?.lower === 'not') predicate.negated = true;
      break;
    } else if ((fn & (DO | NEGATION)) === 0 && !(isAdverb(reading, i) && i > sentence.from)) {
      break;
    }
    predicate.start = i;
  }
  while (
    predicate.start < at &&
    isAdverb(reading, predicate.start) &&
    (reading.forms[predicate.start]!.function & NEGATION) === 0
  )
    predicate.start += 1;
  const participle = (form.verb & PARTICIPLE) !== 0;
  predicate.passive = participle && (be || (have === '' && joinsPassive(reading, predicate.start, sentence)));
  predicate.pluperfect = participle && (have === 'had' || have === "hadn't");
  if ((form.verb & GERUND) !== 0 && !be) predicate.dependent = true;
  return predicate;
}
