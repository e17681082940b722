import type { Tuning } from './tuning.js';

/**
 * The numbers Tautline ships with, and why each is what it is.
 * A strength of 1 is an undisputed act of the worst kind (PLOVER −10), told once.
 */
export const TUNING: Tuning = {
  version: '1',
  strength: {
    // Steeper than PLOVER's own scale: an attack (−9) must outweigh a handful of refusals (−2), not four and a half.
    exponent: 1.5,
    standing: {
      asserted: 1,
      // A side's word about itself or its rival is news, but it is a claim.
      claimed: 0.8,
      // "Would not abandon": the refusal itself is the act.
      refused: 0.9,
      // "Will deploy", "prepares to": a plan is half a deed.
      planned: 0.45,
      // "Would strike if": a condition is a threat at best, and the threat is scored by its own signal.
      conditional: 0.3,
      // "Denied that it had": no act.
      denied: 0,
      // "In June 2025 A launched a strike": happened, but not today.
      historical: 0,
    },
    // The pair is guessed from the article; the scorer's confidence knows of the guess too, so this stays mild.
    inferredDyad: 0.85,
    // 50 aircraft (×1.17) are more than one (×1); the scorer's intensity already tells a squadron from a single jet.
    quantity: 0.1,
  },
  corroboration: {
    // Certainty about one happening never makes it two.
    gain: 0.5,
    // The second origin earns half of what certainty can add (×1.25), the third half of the rest (×1.38).
    perOrigin: 0.5,
  },
  occurrence: {
    // Follow-ups on one happening run through the next day's papers; 36 h hold both.
    span: 36,
    // The second ship is news, the fifth hardly: a busy day adds up to at most four times its heaviest happening.
    discount: 0.75,
  },
  dimensions: {
    // What is done weighs more than what is said; a carrier needs a week to come and is still there after it.
    force_deployment: { weight: 1.4, halfLife: 144 },
    // A threat is forgotten in days unless it is repeated.
    rhetoric: { weight: 1, halfLife: 36 },
    // The state of talks holds until the next round, which is days away.
    talk_progress: { weight: 1.1, halfLife: 72 },
    // Sanctions and expulsions tell of tension but seldom make it; they stay in force for long.
    pressure: { weight: 0.6, halfLife: 168 },
  },
  index: {
    // One attack told by one source gives about 43 points, told by two about 51.
    heatScale: 1.8,
    // Words of peace do not send the ships home: at most half of the heat.
    coolingLimit: 0.5,
    // One "good progress" told by one source takes off about a tenth of that.
    coolingScale: 1,
  },
  memory: {
    // Weekly papers and slow feeds come days late; after three days the picture has moved on.
    lateness: 72,
    // 1/1024 of the first weight: below a tenth of a point for anything.
    halfLives: 10,
    // With a discount of 0.75 the fortieth happening counts about a hundred-thousandth.
    reports: 40,
    // Reprints beyond these say nothing new, and corroborate nothing.
    perStory: 6,
    quote: 400,
  },
  ladder: {
    // A single threat of violence (about 10 points) is worth a look.
    watch: { enter: 10, exit: 7 },
    // One sizeable deployment, or several threats.
    elevated: { enter: 24, exit: 19 },
    // Forces move on more than one front, or there is an attack.
    high: { enter: 45, exit: 38 },
    // Open use of arms, told by more than one; without it a dyad stays high.
    severe: { enter: 70, exit: 60 },
    // Half a working day: nobody should see two steps down in one morning.
    dwell: 6,
    // Without its loudest voice the dyad must still be elevated.
    severeWithoutAnyone: 24,
    // Of lone reports on two months of newswire, those that the scorer was less sure of told of no quarrel.
    leastConfidence: 0.75,
  },
  alerts: {
    // `watch` is what its name says: it shows among the levels, and one remark must not ring a bell.
    from: 'elevated',
    // What raised no alert needs none when it is over.
    deEscalationFrom: 'elevated',
    // About a third of a rung: smaller moves are noise to somebody who already knows.
    update: 8,
    // Outlets follow each other within the hour.
    cooldown: 1,
    // What fits on one screen.
    reasons: 8,
    leastReason: 0.5,
  },
  divergence: {
    // Two days: claims about one round of talks; longer, and the round is another.
    window: 48,
    // "Good progress" and "no date set" in one press conference are one stance.
    sitting: 12,
    // "Less encouraging than public statements suggest" (−2.5, claimed) passes; a mild remark (−2) does not.
    claim: 0.05,
    // One "good progress" (+3, claimed) passes; a courtesy does not.
    words: 0.07,
    // "Good progress" while ships sail is what an analyst waits for, even where a third party doubts it.
    disputed: 0.5,
    // A squadron or a ship (−6.5) told by a named source passes; an alert at home (−5.5) does not.
    deeds: 0.3,
  },
};
