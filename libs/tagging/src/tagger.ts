import type { Analysis, Entity } from '#events';
import { tokenize } from './1-tokenize.js';
import { casingOf, splitSentences } from './2-sentences.js';
import { lookUp } from './4-look-up.js';
import { findDates } from './3-dates.js';
import { findShapes } from './5-shapes.js';
import { findPersons } from './6-persons.js';
import { findOrganizations } from './7-organizations.js';
import { resolve } from './8-resolve.js';
import { findQuantities } from './9-quantities.js';
import { EMPTY_CONTEXT, type TaggingContext } from './context.js';
import type { Draft } from './document.js';
import { buildTrie } from './gazetteers/build.js';
import { GIVEN_NAMES } from './gazetteers/given-names.js';
import { loadEntries } from './gazetteers/load.js';
import { fold } from './letters.js';
import { People, Register } from './people.js';
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
  /** Further gazetteer lines, see `docs`; a line with a known id replaces the built-in entry. */
  entries?: string;
}

/**
 * Builds the lists once; `tag` is pure and deterministic.
 * @throws GazetteerError naming the line of `options.entries` that cannot be read or conflicts
 */
export function createTagger(options: TaggerOptions = {}): Tagger {
  const entries = loadEntries(options.entries);
  const vocabulary = new Vocabulary(buildTrie(entries));
  const register = new Register(entries);
  const givenNames = new Set(
    GIVEN_NAMES.split(/\s+/)
      .filter(Boolean)
      .map((name) => fold(name.toLowerCase())),
  );

  const draftOf = (text: string, publishedAt: string, context: TaggingContext): Draft => {
    const lexed = tokenize(text, vocabulary);
    const sentences = splitSentences(lexed);
    const sentenceOf: number[] = [];
    const covers: undefined[] = [];
    sentences.forEach(({ to }, sentence) => {
      while (sentenceOf.length < to) {
        sentenceOf.push(sentence);
        covers.push(undefined);
      }
    });
    const casing = sentences.map((sentence) => casingOf(lexed.words, sentence));
    return {
      ...lexed,
      text,
      publishedAt: new Date(publishedAt),
      sentences,
      casing,
      sentenceOf,
      mentions: [],
      covers,
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
    findShapes(draft);
    findPersons(draft, { people, register, givenNames });
    findOrganizations(draft, names);
    resolve(draft);
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
function assemble({ text, tokens, mentions }: Draft): Entity[] {
  return mentions
    .map(({ from, to, entity }) => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      return { ...entity, text: text.slice(start, end), start, end };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
