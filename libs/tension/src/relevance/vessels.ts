import type { TokenRange } from '#events';
import type { Match } from '../matching/match.js';
import type { Reading } from '../reading.js';
import { besideHead } from './length.js';
import type { Rule } from './rule.js';
import { wordsOf } from './vocabulary/words-of.js';

/** Ferries, tall ships and freighters sail and collide for no state, unless arms or orders are told of with them. */
export const afloat: Rule = ({ reading, match, sentence, near, aboutParties }) =>
  match.frame.dimension === 'force_deployment' &&
  near.security === 0 &&
  ((MOVES.test(match.frame.event) && !aboutParties && isCivil(reading, match.subject)) ||
    (isMishap(reading, match) && (near.ceremony >= 1 || isCivil(reading, besideHead(match, sentence)))))
    ? 'routine'
    : null;

const MOVES = /^(?:MOBILIZE|RETREAT)/;

/** `collided`, not `rammed`. */
const isMishap = (reading: Reading, { frame, at }: Match): boolean =>
  COLLISIONS.has(frame.rule) && reading.forms[at]!.lemma !== 'ram';

const COLLISIONS: ReadonlySet<string> = new Set(['force.collide', 'force.ram', 'force.set-out', 'force.near']);

function isCivil({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (CIVIL_VESSELS.has(tokens[i]!.lower) || (TALL.has(tokens[i]!.lower) && SHIPS.has(tokens[i + 1]?.lower ?? '')))
      return true;
  return false;
}

const CIVIL_VESSELS: ReadonlySet<string> = new Set(
  wordsOf(`
    airliner barge bargees catamaran dhow ferries ferry freighter freighters galleon hovercraft icebreaker liner
    liners schooner steamer supertanker tanker tankers trawler trawlers tug tugs yacht yachts
  `),
);

const TALL: ReadonlySet<string> = new Set(
  wordsOf('cable cargo container cruise dive museum passenger repair sailing tall training'),
);

const SHIPS: ReadonlySet<string> = new Set(wordsOf('boat boats ferry repair ship ships vessel vessels'));
