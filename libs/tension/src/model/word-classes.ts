import { NOUN_HEADS, VERB_HEADS } from '../matching/frames.js';
import { CLASS_BIT } from '../words/noun-classes.js';
import { british } from '../words/spellings.js';
import { formsOfVocabulary } from '../words/vocabulary.js';

/**
 * What the lexicon knows of a word, whatever stands beside it: the frames that it heads and the classes of its noun.
 * Words of one class lend each other weight in training: what was learned of `dispatch` holds for `relocate`.
 */
export function wordClasses(): Map<string, string[]> {
  const classes = new Map<string, Set<string>>();
  const add = (spelling: string, name: string): void => {
    const word = british(spelling);
    let own = classes.get(word);
    if (own === undefined) classes.set(word, (own = new Set()));
    own.add(name);
  };
  for (const [word, { all }] of VERB_HEADS) for (const { frame } of all) add(word, `head ${frame.rule}`);
  for (const [word, heads] of NOUN_HEADS) for (const { frame } of heads) add(word, `head ${frame.rule}`);
  for (const { lemma, classes: bits } of formsOfVocabulary())
    for (const [name, bit] of Object.entries(CLASS_BIT)) if ((bits & bit) !== 0) add(lemma, `noun ${name}`);
  return new Map(Array.from(classes, ([word, own]) => [word, [...own]]));
}
