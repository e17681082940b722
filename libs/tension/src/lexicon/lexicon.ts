import { EXERCISES } from './exercises.js';
import { CONCILIATION } from './conciliation.js';
import { FORCE_APPROACH } from './force-approach.js';
import { FORCE_ARMS } from './force-arms.js';
import { FORCE_DOWN } from './force-down.js';
import { FORCE_HOMECOMING } from './force-homecoming.js';
import { FORCE_MOVEMENT } from './force-movement.js';
import { FORCE_POSTURE } from './force-posture.js';
import { FORCE_RETREAT } from './force-retreat.js';
import { FORCE_STANDDOWN } from './force-standdown.js';
import { FORCE_UP } from './force-up.js';
import { FORCE_VIOLENCE } from './force-violence.js';
import type { Frame } from './frame.js';
import { HOSTILE_WORDS } from './hostile-words.js';
import { OBSTRUCTION } from './obstruction.js';
import { BARRIER, PASSAGE } from './passage.js';
import { COERCION } from './pressure-coercion.js';
import { PRESSURE_DOWN } from './pressure-down.js';
import { RELEASE } from './pressure-release.js';
import { PRESSURE_UP } from './pressure-up.js';
import { RELIEF } from './relief.js';
import { APPEASEMENT, MENACE, RETORT } from './retort.js';
import { RHETORIC_DOWN } from './rhetoric-down.js';
import { HINTED_THREATS, SCORN } from './rhetoric-scorn.js';
import { RHETORIC_UP } from './rhetoric-up.js';
import { PLEAS, WARMTH } from './rhetoric-warmth.js';
import { BREAKDOWN, DEALINGS } from './talks-dealings.js';
import { TALKS_DOWN } from './talks-down.js';
import { ENCOUNTERS, ESTRANGEMENT, SHUTTLE } from './talks-encounters.js';
import { TALKS_UP } from './talks-up.js';
import { TALKS_BACKWARD, TALKS_FORWARD } from './talks-words.js';

/** Every frame. Where two read the same words, the stronger on PLOVER's scale wins unless a row says otherwise. */
export const LEXICON: readonly Frame[] = [
  ...TALKS_DOWN,
  ...ESTRANGEMENT,
  ...TALKS_UP,
  ...TALKS_BACKWARD,
  ...TALKS_FORWARD,
  ...PRESSURE_DOWN,
  ...RELIEF,
  ...FORCE_DOWN,
  ...FORCE_RETREAT,
  ...FORCE_UP,
  ...FORCE_MOVEMENT,
  ...FORCE_VIOLENCE,
  ...RHETORIC_UP,
  ...HOSTILE_WORDS,
  ...RHETORIC_DOWN,
  ...CONCILIATION,
  ...PRESSURE_UP,
  ...OBSTRUCTION,
  ...ENCOUNTERS,
  ...SHUTTLE,
  ...PASSAGE,
  ...BARRIER,
  ...FORCE_HOMECOMING,
  ...FORCE_APPROACH,
  ...EXERCISES,
  ...RETORT,
  ...MENACE,
  ...APPEASEMENT,
  ...FORCE_ARMS,
  ...FORCE_POSTURE,
  ...COERCION,
  ...RELEASE,
  ...FORCE_STANDDOWN,
  ...SCORN,
  ...HINTED_THREATS,
  ...WARMTH,
  ...PLEAS,
  ...BREAKDOWN,
  ...DEALINGS,
];
