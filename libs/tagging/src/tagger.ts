import type { Analysis, Entity } from '#events';
import { tokenize } from './1-tokenize.js';
import { casingOf, splitSentences } from './2-sentences.js';
import { resolveHomonyms } from './4-homonyms.js';
import { lookUp } from './4-look-up.js';
import { findDates } from './3-dates.js';
import { findShapes } from './5-shapes.js';
import { findPersons } from './6-persons.js';
import { findOrganizations } from './7-organizations.js';
import { resolveNamesakes } from './8-namesakes.js';
import { resolve } from './8-resolve.js';
import { findQuantities } from './9-quantities.js';
import { EMPTY_CONTEXT, type TaggingContext } from './context.js';
import type { Draft, Mention } from './document.js';
import { buildTrie } from './gazetteers/build.js';
import { loadEntries } from './gazetteers/load.js';
import type { OwnGazetteer } from './gazetteers/own.js';
import { People } from './people.js';
import { Register } from './register.js';
import { remember } from './10-remember.js';
import { resolveShips } from './shapes/ship-name.js';
import { Vocabulary } from './words.js';

export interface Tagged extends Analysis {
  /** To be handed to the article's next fragment. */
  context: TaggingContext;
}

export interface TaggingInput {
  text: string;
  /** Read before the article's first fragment, so that it knows whom the headline names. */
  title?: string;
  /** RFC 3339; relative dates and office holders are resolved against it. */
  publishedAt: string;
}

export interface Tagger {
  /**
   * Finds the entities of a text. Mentions are disjoint, but that a quantity may hold the platform or weapon it counts.
   * @param context what the article's earlier fragments gave back
   */
  tag(input: TaggingInput, context?: TaggingContext): Tagged;
}

export interface TaggerOptions {
  /** The user's own entries, see `docs/gazetteers.md`. */
  gazetteer?: OwnGazetteer;
}

/**
 * Builds the lists once; `tag` is pure and deterministic.
 * @throws GazetteerError naming the line of `options.gazetteer` that cannot be read or conflicts
 */
export function createTagger(options: TaggerOptions = {}): Tagger {
  const entries = loadEntries(options.gazetteer);
  const vocabulary = new Vocabulary(buildTrie(entries));
  const register = new Register(entries);

  const draftOf = (text: string, publishedAt: string, context: TaggingContext): Draft => {
    const { tokens, words, gaps } = tokenize(text, vocabulary);
    const sentences = splitSentences({ tokens, words, gaps });
    const sentenceOf = new Array<number>(tokens.length);
    for (let sentence = 0, i = 0; sentence < sentences.length; sentence++)
      for (const { to } = sentences[sentence]!; i < to; i++) sentenceOf[i] = sentence;
    return {
      text,
      publishedAt: new Date(publishedAt),
      tokens,
      words,
      gaps,
      sentences,
      casing: sentences.map((sentence) => casingOf(words, sentence)),
      sentenceOf,
      mentions: [],
      covers: new Array<undefined>(tokens.length).fill(undefined),
      context,
    };
  };

  const tagText = (text: string, publishedAt: string, context: TaggingContext): Tagged => {
    const draft = draftOf(text, publishedAt, context);
    const names = new Map(Object.entries(context.names));
    const people = new People(context.persons);
    findDates(draft);
    lookUp(draft);
    resolveShips(draft);
    resolveHomonyms(draft);
    findShapes(draft);
    findPersons(draft, { people, register });
    findOrganizations(draft, names);
    resolveNamesakes(draft);
    resolve(draft, names);
    findQuantities(draft);
    const entities = assemble(draft);
    return {
      tokens: draft.tokens,
      sentences: draft.sentences,
      entities,
      context: remember(context, people, names, entities),
    };
  };

  return {
    tag({ text, title, publishedAt }, context) {
      const before =
        context ?? (title === undefined ? EMPTY_CONTEXT : tagText(title, publishedAt, EMPTY_CONTEXT).context);
      return tagText(text, publishedAt, before);
    },
  };
}

/** Offsets and verbatim text for each mention; in order of start, the longer first. */
function assemble(draft: Draft): Entity[] {
  const entities = draft.mentions.map((mention) => entityOf(draft, mention));
  return entities.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Few shapes, always in the same order: see `claim`. */
function entityOf({ text, tokens }: Draft, { from, to, entity }: Mention): Entity {
  const { kind, id, name, affiliation, quantity, interval, rule } = entity;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const verbatim = text.slice(start, end);
  if (quantity !== undefined) return { kind, id, name, text: verbatim, start, end, quantity, rule };
  if (interval !== undefined) return { kind, id, name, text: verbatim, start, end, interval, rule };
  if (affiliation !== undefined) return { kind, id, name, text: verbatim, start, end, affiliation, rule };
  return { kind, id, name, text: verbatim, start, end, rule };
}
