import type { Observation } from './observation.js';
import { Tally } from './index/tally.js';
import type { Ledger, Reading, Reports } from './index/tension-index.js';
import type { Tuning } from './tuning/tuning.js';

/**
 * A ledger with its tally, which is not written with it. A ledger is never changed; only the newest has the tally, and one
 * that is asked again after another has grown from it makes its own.
 */
export class TalliedLedger implements Ledger {
  readonly force_deployment: Reports | undefined;
  readonly rhetoric: Reports | undefined;
  readonly talk_progress: Reports | undefined;
  readonly pressure: Reports | undefined;
  #tally: Tally | undefined;

  private constructor(tally: Tally) {
    this.force_deployment = tally.reportsOf('force_deployment');
    this.rhetoric = tally.reportsOf('rhetoric');
    this.talk_progress = tally.reportsOf('talk_progress');
    this.pressure = tally.reportsOf('pressure');
    this.#tally = tally;
  }

  /** The same ledger where it can tell how things stand at `now`. */
  static of(ledger: Ledger, now: number, tuning: Tuning): TalliedLedger {
    if (!(#tally in ledger)) return new TalliedLedger(Tally.of(ledger, tuning));
    if (!ledger.#tally?.holds(tuning, now)) ledger.#tally = Tally.of(ledger, tuning);
    return ledger;
  }

  read(now: number): Reading {
    return this.tally().read(now);
  }

  /** As if some reports had never been. */
  readWithout(unwanted: (report: Observation) => boolean, now: number): Reading {
    return this.tally().without(unwanted).read(now);
  }

  has(id: string): boolean {
    return this.tally().has(id);
  }

  with(report: Observation, now: number): TalliedLedger {
    const tally = this.take();
    tally.add(report, now);
    return new TalliedLedger(tally);
  }

  without(id: string): TalliedLedger {
    const tally = this.take();
    tally.remove(id);
    return new TalliedLedger(tally);
  }

  private tally(): Tally {
    if (!this.#tally) throw new Error('Another ledger has grown from this one and has its tally');
    return this.#tally;
  }

  private take(): Tally {
    const tally = this.tally();
    this.#tally = undefined;
    return tally;
  }
}
