import { lemmaAt } from '../matching/condition.js';
import type { Reading } from '../reading.js';
import type { DimensionScorer, Event } from './scorer.js';

/**
 * What these govern is promised: `agreed to free`, `is ready to lift`, or `said it would free`; `plans to lift` told by
 * the author is the deed itself, to come.
 */
const PROMISING = new Set(
  'promise pledge agree offer vow ready willing willingness commit committed commitment prepared readiness'.split(' '),
);

/**
 * Pressure is what crosses a border. Coercion at home (a curfew, a crackdown, the arrest of opponents) is a state's use
 * of force on its own ground: it stays out of every dyad, and out of pressure. What is only announced weighs as a threat
 * or as a promise.
 */
export const scorePressure: DimensionScorer = (event, reading) => {
  const pending = event.standing === 'planned' || event.standing === 'conditional';
  if (event.direction === 'de-escalatory') {
    if (event.standing === 'refused')
      return { ...event, type: 'REJECT/yield', dimension: 'rhetoric', direction: 'escalatory', intensity: -2 };
    if (!pending) return event;
    return isPromise(event, reading)
      ? { ...event, type: 'AGREE', dimension: 'talk_progress', intensity: 2.5 }
      : { ...event, intensity: event.intensity / 2 };
  }
  const ordinary = isOrdinary(event, reading);
  const abroad = event.foreign || event.type === 'COERCE/cyber' || takesShip(event, reading);
  const atHome = (event.type.startsWith('COERCE') && !abroad) || ordinary;
  if (ordinary && event.type.startsWith('SANCTION')) event.type = 'COERCE/deport';
  const dimension = atHome ? 'force_deployment' : event.dimension;
  return { ...event, dimension, atHome, intensity: pending ? event.intensity / 2 : event.intensity };
};

/** `Kabul said it would free prisoners`: whoever gives says so himself, and has agreed to something. */
const isPromise = ({ standing, ownWord, modality }: Event, reading: Reading): boolean =>
  standing === 'planned' &&
  ((ownWord && lemmaAt(reading, modality.governor) !== 'plan') || PROMISING.has(lemmaAt(reading, modality.governor)));

/** A tanker that is boarded flies somebody's flag, named or not. */
const takesShip = ({ type, match: { met } }: Event, reading: Reading): boolean =>
  type === 'COERCE/seize' && met !== null && SHIPS.has(reading.tokens[met.to - 1]!.lower);

const SHIPS = new Set(
  'tanker tankers freighter freighters trawler trawlers carrier ship ships vessel vessels coaster ferry dhow dhows barge yacht'.split(
    ' ',
  ),
);

const LAW = new Set(['COERCE/arrest', 'SANCTION/expel']);

/** Whom police and immigration officers take in whatever his passport says, and fighters taken in the field. */
const ORDINARY = new Set(
  'man men woman women teenager suspect suspects migrant migrants seeker seekers immigrant immigrants refugee refugees actor actress singer businessman footballer drug-dealer gangster fugitive fugitives militant militants extremist extremists jihadist jihadists terrorist terrorists rebel rebels insurgent insurgents commander commanders financier recruiter smuggler smugglers trafficker traffickers'.split(
    ' ',
  ),
);

/** The arrest of a suspect, the deportation of migrants: no state presses another by it. */
function isOrdinary({ type, match }: Event, reading: Reading): boolean {
  if (!LAW.has(type)) return false;
  const range = match.predicate?.passive === true ? match.subject : match.object;
  const end = Math.min(range.to, range.from + NEAR);
  for (let i = range.from; i < end; i++) {
    if (reading.tokens[i]!.text === ',') break;
    if (ORDINARY.has(reading.tokens[i]!.lower)) return true;
  }
  return false;
}

/** Tokens in which the one who is taken is named. */
const NEAR = 12;
