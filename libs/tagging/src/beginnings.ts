import { PORTFOLIOS } from './organizations/ministries.js';
import { GEOGRAPHY } from './shapes/geography.js';
import { FORMATIONS } from './shapes/formations.js';
import { HULL_PREFIXES } from './shapes/hull-prefixes.js';

/** Which rules a word may begin, as bits: asked of every token, so that it is looked up once per distinct word. */
export const BEGINS_SHAPE = 1;
/** A prefix of ships' names. */
export const BEGINS_HULL = 2;
export const BEGINS_FORMATION = 4;
/** Of a ministry's name. */
export const BEGINS_MINISTRY = 8;

/** Of the name of a water, a height, a camp: `Gulf of …`, `Camp …`. */
export const BEGINS_GEOGRAPHY = 16;

const OTHER_SHAPES = new Set(['class', 'type', 'project', 'aboard', 'of']);
const MINISTRIES = new Set(['ministry', 'department', ...PORTFOLIOS.keys()]);

export function beginningsOf(key: string, text: string): number {
  let bits = 0;
  if (HULL_PREFIXES.has(text)) bits |= BEGINS_HULL | BEGINS_SHAPE;
  if (FORMATIONS.has(key)) bits |= BEGINS_FORMATION | BEGINS_SHAPE;
  if (GEOGRAPHY.has(key)) bits |= BEGINS_GEOGRAPHY | BEGINS_SHAPE;
  if (OTHER_SHAPES.has(key)) bits |= BEGINS_SHAPE;
  if (MINISTRIES.has(key)) bits |= BEGINS_MINISTRY;
  return bits;
}
