import type { TokenRange } from '#events';
import type { Match } from '../matching/match.js';
import type { Reading } from '../reading.js';
import type { CivilTopic } from './civil.js';
import type { Topics } from './topics.js';

/** Why an event word is no tension. */
export type Irrelevance =
  | CivilTopic
  | 'domestic'
  | 'history'
  | 'metaphor'
  | 'routine'
  | 'relief'
  | 'question'
  | 'no public actor'
  | 'no second party';

/** What is known of the parties when relevance is judged. */
export interface Standpoint {
  /** The article has told of two parties. */
  aboutParties: boolean;
  /** The clause itself names two that can act against each other. */
  betweenStates: boolean;
  /** The article has named one at all. */
  anyParty: boolean;
}

/** An event word with all that the rules look at. */
export interface Case extends Standpoint {
  reading: Reading;
  match: Match;
  sentence: TokenRange;
  /** Topic words of the sentence. */
  near: Topics;
  /** Topic words of the whole fragment. */
  far: Topics;
  violent: boolean;
  /** Words of arms in the sentence, but for the event word's own. */
  armed: number;
  /** Business words of the fragment. */
  economic: number;
}

export type Rule = (asked: Case) => Irrelevance | null;
