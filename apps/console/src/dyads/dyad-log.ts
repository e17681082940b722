import type { DyadState, Escalation } from '#escalation';
import { Curve } from '#drawing';
import { decodeSignal, partitionFor, type InputRecord, type Signal, type Topics, type Withdrawal } from '#events';
import { readToEnd, type Cluster } from '#stream';
import { CLOCK_KEY, type Alerter } from '#topology';

/** States kept to tell why the index changed; before the oldest of them nobody can say. */
const MOST_STATES = 2_000;

export interface Observed {
  signal: Signal;
  /** Why it was taken back. */
  withdrawn?: Withdrawal['because'];
}

const utf8 = new TextDecoder();

/**
 * One pair's part of the signal log, folded as the alerter folds it. It is read as far as the log goes whenever somebody asks,
 * from where the reading ended last.
 */
export class DyadLog {
  readonly curve: Curve;
  /** In order of time: what each record of the log led to. */
  readonly states: DyadState[] = [];
  readonly observed = new Map<string, Observed>();
  private readonly folded = new Map<string, unknown>();
  private next = 0;
  private reading: Promise<void> | undefined;

  constructor(
    readonly dyad: string,
    private readonly cluster: Cluster,
    private readonly topics: Topics,
    private readonly alerter: Alerter,
    escalation: Escalation,
  ) {
    this.curve = new Curve(escalation);
  }

  /** Two that ask at once wait for one reading. */
  readOn(): Promise<void> {
    return (this.reading ??= this.read().finally(() => (this.reading = undefined)));
  }

  /** The state that held at a time, ms since the epoch; undefined before the first that is kept. */
  stateAt(at: number): DyadState | undefined {
    return this.states.findLast(({ state }) => state.now <= at);
  }

  private async read(): Promise<void> {
    const topic = this.topics.signals.name;
    const logs = await this.cluster.logs([topic]);
    if (logs.length === 0) throw new Error(`there is no topic ${topic} yet`);
    const own = partitionFor(this.dyad, logs.length);
    // The other partitions are read from their ends: nothing of them is wanted.
    const from = logs.map(({ partition, end }) => ({ topic, partition, offset: partition === own ? this.next : end }));
    const onRecord = (record: InputRecord): void => {
      if (record.partition !== own) return;
      this.next = record.offset + 1;
      this.take(record);
    };
    await readToEnd(this.cluster, { topics: [topic], from, onRecord });
  }

  private take(record: InputRecord): void {
    const key = record.key === null ? '' : utf8.decode(record.key);
    if (key === this.dyad) this.observe(record);
    // Time alone changes nothing of a pair that was never heard of.
    else if (key !== 'tick' || this.states.length === 0) return;
    const { states } = this.alerter.escalate(this.alerter.decode([record]), this.folded);
    for (const [name, state] of states) {
      this.folded.set(name, state);
      if (name === CLOCK_KEY || state === null) continue;
      this.curve.add(state as DyadState);
      this.states.push(state as DyadState);
      if (this.states.length > MOST_STATES) this.states.shift();
    }
  }

  private observe(record: InputRecord): void {
    const decoded = decodeSignal(record);
    if (!decoded.ok || decoded.value.op === 'tick') return;
    const { value } = decoded;
    if (value.op === 'observed') this.observed.set(value.id, { signal: value });
    else {
      const taken = this.observed.get(value.id);
      if (taken) taken.withdrawn = value.because;
    }
  }
}
