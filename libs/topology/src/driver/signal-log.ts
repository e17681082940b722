import {
  encode,
  formatTime,
  type InputRecord,
  type OutputRecord,
  partitionFor,
  SCHEMA_VERSION,
  type Topics,
} from '#events';
import { Clock, CLOCK_KEY } from '../alerter/clock.js';
import type { Alerter } from '../stage.js';
import { toInput } from './to-input.js';

const MINUTE = 60_000;

/** One partition of the signal log and the alerter that owns it. */
export class SignalPartition {
  private readonly states = new Map<string, unknown>();
  private next = 0;
  /** The minute of the last tick, or the minute before the first one; ms since the epoch. */
  private ticked = 0;

  constructor(
    private readonly alerter: Alerter,
    private readonly topics: Topics,
    private readonly partition: number,
    /** Writes every tick; otherwise those that can wake nobody are left out, though their offsets are not. */
    private readonly everyMinute: boolean,
    private readonly onRecord: (record: InputRecord) => void,
    private readonly onOutput: (output: OutputRecord) => void,
  ) {}

  append(output: OutputRecord, now: number): void {
    this.process(toInput(output, this.partition, this.next, now));
  }

  /** The minute of the next tick that has to be written, not after `minute`; null where none has. */
  nextTick(minute: number): number | null {
    if (this.ticked >= minute) return null;
    const due = this.earliestDue();
    if (due === null) return null;
    if (this.everyMinute) return this.ticked + MINUTE;
    return Math.min(minute, Math.max(this.ticked + MINUTE, Math.ceil(due / MINUTE) * MINUTE));
  }

  tick(at: number): void {
    this.next += (at - this.ticked) / MINUTE - 1;
    this.ticked = at;
    const tick = { schema: SCHEMA_VERSION, op: 'tick' as const, at: formatTime(at) };
    const to = { topic: this.topics.signals.name, partition: this.partition, source: '/tautline/clock' };
    this.process(toInput(encode('tick', tick, to), this.partition, this.next, at));
  }

  /** No more ticks up to this minute: nobody here is waiting for one. */
  rest(minute: number): void {
    this.ticked = Math.max(this.ticked, minute);
  }

  private earliestDue(): number | null {
    return Clock.of(this.states.get(CLOCK_KEY)).earliest();
  }

  private process(record: InputRecord): void {
    this.next = record.offset + 1;
    this.onRecord(record);
    const batch = this.alerter.decode([record]);
    const { outputs, states } = this.alerter.escalate(batch, this.states);
    for (const [key, state] of states) {
      if (state === null) this.states.delete(key);
      else this.states.set(key, state);
    }
    outputs.forEach(this.onOutput);
  }
}

/** All partitions of the signal log. */
export class SignalLog {
  private readonly partitions: SignalPartition[];

  constructor(
    private readonly topics: Topics,
    alerter: Alerter,
    everyMinute: boolean,
    onRecord: (record: InputRecord) => void,
    onOutput: (output: OutputRecord) => void,
  ) {
    this.partitions = Array.from(
      { length: topics.signals.partitions },
      (_, partition) => new SignalPartition(alerter, topics, partition, everyMinute, onRecord, onOutput),
    );
  }

  append(output: OutputRecord, now: number): void {
    const partition = output.partition ?? partitionFor(output.key ?? '', this.topics.signals.partitions);
    this.partitions[partition]?.append(output, now);
  }

  /**
   * Lets the minutes pass up to `now`, in the order of time over all partitions; ticks go only to partitions that hold a
   * dyad that time alone can change.
   */
  advance(now: number): void {
    const minute = Math.floor(now / MINUTE) * MINUTE;
    for (;;) {
      let at = Infinity;
      let next: SignalPartition | undefined;
      for (const partition of this.partitions) {
        const tick = partition.nextTick(minute);
        if (tick !== null && tick < at) [at, next] = [tick, partition];
      }
      if (!next) break;
      next.tick(at);
    }
    for (const partition of this.partitions) partition.rest(minute);
  }
}
