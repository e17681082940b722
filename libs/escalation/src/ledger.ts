import { Tally } from './index/tally.js';
import type { Ledger, Reports } from './index/tension-index.js';
import type { Tuning } from './tuning/tuning.js';

/**
 * A ledger that carries what was worked out of it, which is not written with it. A ledger is never changed: who wants to
 * go on from it takes its tally away, and one that is asked again after that has it made anew.
 */
export class TalliedLedger implements Ledger {
  readonly force_deployment: Reports | undefined;
  readonly rhetoric: Reports | undefined;
  readonly talk_progress: Reports | undefined;
  readonly pressure: Reports | undefined;
  #tally: Tally | undefined;

  /** @param tally not to be changed from here on unless it is taken */
  constructor(tally: Tally) {
    tally.share();
    this.force_deployment = tally.force_deployment;
    this.rhetoric = tally.rhetoric;
    this.talk_progress = tally.talk_progress;
    this.pressure = tally.pressure;
    this.#tally = tally;
  }

  /** The tally of a ledger, to be changed: one that can tell how things stand at `now`, ms since the epoch. */
  static take(ledger: Ledger, now: number, tuning: Tuning): Tally {
    if (#tally in ledger) {
      const tally = ledger.#tally;
      ledger.#tally = undefined;
      if (tally?.holds(tuning, now)) return tally;
    }
    return Tally.of(ledger, tuning);
  }

  /** Gives back what was taken and has not been changed. */
  static giveBack(ledger: Ledger, tally: Tally): void {
    if (#tally in ledger) ledger.#tally = tally;
  }
}
