import { LATIN } from './latin.js';
import type { LatinLanguage } from './latin.js';
import { SCRIPTS } from './scripts.js';

/** BCP 47's name for a language that cannot be told. */
const UNDETERMINED = 'und';

/** The beginning tells as well as the whole. */
const READ = 2_000;

const WORD = 2;
const ENDING = 1;
const LETTER = 1;
/** A name says little: Erdoğan and São Paulo do not make an English headline foreign. */
const LETTER_OF_NAME = 0.5;
const ENGLISH_PRIOR = 1.5;

/** From a mark (a word, an ending, a letter) to the languages that it speaks for, as places in `LATIN`. */
type Index = ReadonlyMap<string, readonly number[]>;

const indexOf = (marks: (language: LatinLanguage) => readonly string[]): Index => {
  const index = new Map<string, number[]>();
  LATIN.forEach((language, place) => {
    for (const mark of marks(language)) index.set(mark, [...(index.get(mark) ?? []), place]);
  });
  return index;
};

const WORDS = indexOf(({ words }) => words.split(' '));
const ENDINGS = indexOf(({ endings }) => endings.split(' ').filter(Boolean));
const LETTERS = indexOf(({ letters }) => [...letters]);
const ENGLISH = LATIN.findIndex(({ language }) => language === 'en');
const LONGEST_ENDING = Math.max(...[...ENDINGS.keys()].map((ending) => ending.length));

/** Languages of which `word` has an ending. */
function endingsOf(word: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let length = 2; length <= LONGEST_ENDING && length < word.length; length++) {
    for (const place of ENDINGS.get(word.slice(-length)) ?? []) found.add(place);
  }
  return found;
}

/** Languages of which `word` has a letter that English lacks. */
const lettersOf = (word: string): ReadonlySet<number> =>
  new Set([...word].flatMap((letter) => LETTERS.get(letter) ?? []));

/** A single letter counts only where it stands alone: not in U.S., l’Ivoire or S/L. */
const WORD_IN_TEXT =
  /[\p{Script=Latin}\p{M}]{2,}(?:['’]s(?!\p{L}))?|(?<![.'’&/\p{L}-])\p{Script=Latin}(?![.'’&/\p{L}-])/gu;
const ABBREVIATION = /^\p{Lu}+$/u;
const NAME = /^\p{Lu}/u;
const POSSESSIVE = /['’]s$/;

/** Small parts of names: `bin` in Rashid bin Ali, `de` in Rio de Janeiro, `au` in Port-au-Prince. */
const PARTICLE = /^(?:al|au|bin|d[aeiou]|das|del|della|dos|e|el|ter|van|von|y|zu)$/;
/** Behind another one: `der` in Ursula von der Leyen, `la` in Pedro de la Vega. */
const SECOND_PARTICLE = /^(?:den|der|la|las|le|los)$/;

/** Whether the word at `place` is a small part of a name: capitals stand on both sides, or the text begins with it. */
function isInName(words: readonly string[], place: number): boolean {
  const second = SECOND_PARTICLE.test(words[place] ?? '');
  const first = second ? place - 1 : place;
  if (!PARTICLE.test(words[first] ?? '')) return false;
  const after = words[SECOND_PARTICLE.test(words[first + 1] ?? '') ? first + 2 : first + 1];
  return (first === 0 || NAME.test(words[first - 1] ?? '')) && NAME.test(after ?? '');
}

/** Adds what one word says. */
function weigh(words: readonly string[], place: number, scores: number[]): void {
  const word = words[place] ?? '';
  const add = (places: Iterable<number>, weight: number): void => {
    for (const at of places) scores[at] = (scores[at] ?? 0) + weight;
  };
  if (POSSESSIVE.test(word)) return add([ENGLISH], ENDING);
  if (ABBREVIATION.test(word)) return;
  const lower = word.toLowerCase();
  const languages = WORDS.get(lower) ?? [];
  const name = NAME.test(word);
  add(languages, isInName(words, place) ? LETTER_OF_NAME : WORD);
  const others = (places: ReadonlySet<number>): number[] => [...places].filter((other) => !languages.includes(other));
  if (!name) add(others(endingsOf(lower)), ENDING);
  add(others(lettersOf(lower)), name ? LETTER_OF_NAME : LETTER);
}

function detectLatin(text: string): string {
  // In a headline all in capitals these tell nothing.
  const read = /\p{Ll}/u.test(text) ? text : text.toLowerCase();
  const scores = LATIN.map<number>((_language, place) => (place === ENGLISH ? ENGLISH_PRIOR : 0));
  const words = Array.from(read.matchAll(WORD_IN_TEXT), ([word]) => word);
  words.forEach((_word, place) => weigh(words, place, scores));
  const best = scores.indexOf(Math.max(...scores));
  return LATIN[best]?.language ?? UNDETERMINED;
}

/**
 * The language of a text as a BCP 47 code: by its script, and among Latin ones by function words, ends of words and
 * letters. Latin text that speaks for nothing else, such as a headline of bare nouns, is `en`; a text without
 * letters, or in a script that is not listed, is `und`. The same text gives the same answer everywhere.
 */
export function detectLanguage(text: string): string {
  const read = text.slice(0, READ).normalize('NFC');
  const count = (letters: RegExp): number => read.match(letters)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const letters = count(/\p{L}/gu);
  const found = SCRIPTS.map((script) => ({ ...script, count: count(script.letters) })).find(
    // A Chinese or Korean letter is worth a syllable or a word, and such news is full of Latin abbreviations.
    (script) => script.count * 2 > latin && script.count * 3 > letters,
  );
  if (found) return found.unless?.find(({ letters: own }) => own.test(read))?.language ?? found.language;
  return latin > 0 && latin * 2 > letters ? detectLatin(read) : UNDETERMINED;
}
