import type { Match } from './matching/match.js';

/** How sure a reading is, 0..1, from how much of the sentence had to fit; calibrated on labelled news sentences. */
export function confidenceOf(match: Match, aside: boolean, rolesKnown: number): number {
  const { frame, predicate } = match;
  let confidence = predicate === null ? (frame.firm ? 0.68 : 0.55) : 0.68;
  if (match.met) confidence += 0.08;
  if (frame.subject !== undefined) confidence += 0.05;
  confidence += rolesKnown * 0.05;
  if (aside) confidence -= 0.15;
  return Math.round(Math.min(0.95, Math.max(0.2, confidence)) * 100) / 100;
}
