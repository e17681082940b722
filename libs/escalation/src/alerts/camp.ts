import type { Observation } from '../observation.js';

/** Whoever speaks without a name has to speak from an office: `the mediator`, `two European diplomats`; not `analysts`. */
const OFFICE =
  /\b(?:official|diplomat|minist|mediat|envoy|negotiat|spokes|president|premier|chancellor|ambassador|delegat|government|secretary)/i;

/**
 * Whose word it is: the state or body the speaker belongs to, else the speaker, else the office, as nobody can tell one
 * unnamed diplomat from another. Null for the outlet's own words.
 */
export function campOf({ speaker }: Pick<Observation, 'speaker'>): string | null {
  if (!speaker) return null;
  const known = speaker.affiliation ?? speaker.id;
  return known ?? OFFICE.exec(speaker.name)?.[0].toLowerCase() ?? null;
}
