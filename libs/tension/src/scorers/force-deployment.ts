import type { Quantity, TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { partyOfEntity } from '../parties/party.js';
import { TIME } from '../words/function-words.js';
import { cue, type DimensionScorer, type Event } from './scorer.js';

/** Force events with what they move: how many, of what, which way. */
export const scoreForceDeployment: DimensionScorer = (event, reading, sentence) => {
  scale(event);
  return refused(planned(homewards(routine(peacekeeping(event, reading, sentence), reading, sentence), reading)));
};

const heaviest = (quantities: readonly Quantity[]): number =>
  Math.max(0, ...quantities.map((quantity) => weightOf(quantity)));

/** Men by the thousand, hulls and aircraft by the piece: 1 is one carrier, one brigade, a squadron. */
function weightOf(quantity: Quantity): number {
  const unit = quantity.unit.split(' ').at(-1) ?? '';
  if (/carrier|submarine|group|division|brigade|bomber/.test(unit)) return quantity.value;
  if (/destroyer|cruiser|frigate|warship|battery|ship/.test(unit)) return quantity.value / 2;
  if (/jet|fighter|aircraft|warplane|plane|tank|missile|helicopter|drone|launcher/.test(unit))
    return quantity.value / 12;
  if (/troop|soldier|reservist|marine|personnel|fighter/.test(unit)) return quantity.value / 3000;
  return 0;
}

/** One patrol boat is not two carrier groups: up to 1.5 points more, or 1 less for what is slight. */
function scale(event: Event): void {
  if (!event.type.startsWith('MOBILIZE') && !event.type.startsWith('RETREAT')) return;
  const weight = heaviest(event.quantities);
  const sign = Math.sign(event.intensity);
  const step = weight >= 2 ? 1.5 : weight >= 1 ? 1 : weight >= 0.3 ? 0.5 : 0;
  event.intensity += sign * step;
}

const ROUTINE = new Set([
  'routine',
  'scheduled',
  'annual',
  'rotation',
  'rotational',
  'port',
  'goodwill',
  'parade',
  'yearly',
  'long-planned',
  'pre-planned',
  'regular',
]);

/** A rotation, a port call or a yearly exercise moves force and means little by it. */
function routine(event: Event, reading: Reading, sentence: TokenRange): Event {
  if (!event.type.startsWith('MOBILIZE')) return event;
  const { clause } = event.match;
  const drill = DRILLS.has(event.match.frame.rule);
  const range = drill ? { from: clause.from, to: Math.min(sentence.to, clause.to + REACH) } : clause;
  for (let i = range.from; i < range.to; i++) {
    const word = reading.tokens[i]!.lower;
    const yearly = drill && EACH.has(word) && ((reading.forms[i + 1]?.function ?? 0) & TIME) !== 0;
    if ((!yearly && !ROUTINE.has(word)) || (word === 'port' && reading.tokens[i + 1]?.lower !== 'call')) continue;
    event.intensity = Math.max(event.intensity + 4, -1);
    event.direction = 'neutral';
    event.cues.push(cue(reading, { from: i, to: i + 1 }, 'force.routine'));
    return event;
  }
  return event;
}

/** Drills that come round: `as they have every June`. */
const DRILLS = new Set(['force.exercise', 'force.drill-opens', 'force.rehearse']);
const EACH = new Set(['every', 'each']);
const REACH = 16;

/** Soldiers sent to keep a peace are help given, whoever sends them. */
function peacekeeping(event: Event, reading: Reading, sentence: TokenRange): Event {
  if (event.type !== 'MOBILIZE/troops') return event;
  const limit = Math.min(sentence.to - 1, event.match.at + FARTHEST);
  for (let i = event.match.at; i < limit; i++) {
    const { lower } = reading.tokens[i]!;
    if (lower !== 'peacekeeping' && lower !== 'peace-keeping') continue;
    if (!DUTY.has(reading.tokens[i + 1]!.lower)) continue;
    event.cues.push(cue(reading, { from: i, to: i + 1 }, 'force.peacekeeping'));
    return { ...event, type: 'AID/peacekeeping', dimension: 'pressure', direction: 'de-escalatory', intensity: 5 };
  }
  return event;
}

/** Tokens from the verb to what the soldiers are sent for. */
const FARTHEST = 25;

const DUTY = new Set(['mission', 'force', 'operation', 'operations', 'duty', 'duties', 'contingent', 'troops']);

const HOME = new Set(['home', 'homeport', 'homewards', 'homeward', 'homebound']);

/** `The last American convoy left Al-Tanf for Jordan`: out of another's country. */
function leavesAbroad({ match: { frame, head, subject } }: Event, reading: Reading): boolean {
  if (frame.rule !== 'force.set-out') return false;
  const own = stateIn(reading, subject);
  const left = stateIn(reading, head);
  return own !== null && left !== null && own !== left;
}

function stateIn(reading: Reading, { from, to }: TokenRange): string | null {
  for (let i = from; i < to; i++) {
    const entity = reading.entityAt[i];
    const party = entity ? partyOfEntity(entity) : null;
    if (party !== null) return party;
  }
  return null;
}

/** What sails home or turns back is leaving. */
function homewards(event: Event, reading: Reading): Event {
  if (!event.type.startsWith('MOBILIZE')) return event;
  if (leavesAbroad(event, reading))
    return { ...event, type: 'RETREAT/withdraw', direction: 'de-escalatory', intensity: 6.5 };
  const { from, to } = event.match.object;
  for (let i = from; i < Math.min(to + 1, reading.tokens.length); i++) {
    if (!HOME.has(reading.tokens[i]!.lower)) continue;
    event.type = 'RETREAT/withdraw';
    event.direction = 'de-escalatory';
    event.intensity = 6.5;
    event.cues.push(cue(reading, { from: i, to: i + 1 }, 'force.homewards'));
    return event;
  }
  return event;
}

/** Violence announced, considered or threatened is a threat, never violence. */
function planned(event: Event): Event {
  const pending = event.standing === 'planned' || event.standing === 'conditional';
  if (!pending || !(event.type.startsWith('ASSAULT') || event.type.startsWith('COERCE'))) return event;
  return { ...event, type: 'THREATEN/violence', dimension: 'rhetoric', intensity: -3.5 };
}

/** Arms that will not be laid down, troops that will not leave: a refusal. */
const refused = (event: Event): Event =>
  event.standing === 'refused' && event.direction === 'de-escalatory'
    ? { ...event, type: 'REJECT/yield', dimension: 'rhetoric', direction: 'escalatory', intensity: -2 }
    : event;
