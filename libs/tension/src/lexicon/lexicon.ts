import { FORCE_DOWN } from './force-down.js';
import { FORCE_UP } from './force-up.js';
import type { Frame } from './frame.js';
import { PRESSURE_DOWN } from './pressure-down.js';
import { PRESSURE_UP } from './pressure-up.js';
import { RHETORIC_DOWN } from './rhetoric-down.js';
import { RHETORIC_UP } from './rhetoric-up.js';
import { TALKS_DOWN } from './talks-down.js';
import { TALKS_UP } from './talks-up.js';

/** Every frame. Where two read the same words, the stronger on PLOVER's scale wins unless a row says otherwise. */
export const LEXICON: readonly Frame[] = [
  ...TALKS_DOWN,
  ...TALKS_UP,
  ...PRESSURE_DOWN,
  ...FORCE_DOWN,
  ...FORCE_UP,
  ...RHETORIC_UP,
  ...RHETORIC_DOWN,
  ...PRESSURE_UP,
];
