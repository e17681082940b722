import type { InputRecord } from '#events';
import type { Reader, ReadOptions } from '#stream';

/** A place in the log without a record: what a transaction has left at its end, or a record that is not committed yet. */
export type Entry = InputRecord | 'marker' | 'open';

/** Reads what a `FakeCluster` holds, and follows it. */
export class FakeReader implements Reader {
  private readonly positions = new Map<string, number>();
  private readonly ends = new Map<string, number>();
  private caughtUp = false;
  private open = true;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: ReadOptions,
    private readonly logsOf: (topic: string) => Entry[][],
    private readonly forget: () => void,
  ) {
    for (const topic of options.topics) {
      for (const [partition, log] of logsOf(topic).entries()) {
        const stop = options.to?.find((place) => place.topic === topic && place.partition === partition)?.offset;
        const end = Math.min(log.length, stop ?? (options.to ? 0 : log.length));
        this.positions.set(`${topic}/${partition}`, this.begin(topic, partition, end));
        this.ends.set(`${topic}/${partition}`, end);
      }
    }
  }

  wake(): void {
    this.turn = this.turn.then(() => this.advance());
  }

  async close(): Promise<void> {
    this.open = false;
    this.forget();
    await this.turn;
  }

  private begin(topic: string, partition: number, end: number): number {
    const { from } = this.options;
    if (from === 'start') return 0;
    if (from === 'end') return end;
    const asked = from.find((place) => place.topic === topic && place.partition === partition);
    return Math.min(asked?.offset ?? 0, end);
  }

  private async advance(): Promise<void> {
    for (const topic of this.options.topics) {
      for (const [partition, log] of this.logsOf(topic).entries()) await this.drain(`${topic}/${partition}`, log);
    }
    const done = [...this.ends].every(([place, end]) => (this.positions.get(place) ?? 0) >= end);
    if (!done || this.caughtUp || !this.open) return;
    this.caughtUp = true;
    this.options.onCaughtUp?.();
  }

  private async drain(place: string, log: readonly Entry[]): Promise<void> {
    const end = this.options.to ? (this.ends.get(place) ?? 0) : log.length;
    for (let at = this.positions.get(place) ?? 0; at < end && this.open; at++) {
      const entry = log[at];
      if (entry === 'open') return;
      if (entry !== undefined && entry !== 'marker') await this.options.onRecord(entry);
      this.positions.set(place, at + 1);
    }
  }
}
