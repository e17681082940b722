import type { Membership } from '../../../libs/stream/src/server/membership.js';
import { eventually } from '../servers.js';

/** A member of a group, and what it was told. */
export class Seat {
  /** Partitions, as often as they were assigned. */
  readonly assigned: number[][] = [];

  constructor(readonly of: Membership) {
    void of.start((partitions) => void this.assigned.push(partitions.map(({ partition }) => partition).sort()));
  }

  get partitions(): number[] {
    return this.assigned.at(-1) ?? [];
  }

  /** Waits until it has been assigned something for the `times`th time. */
  async seated(times = 1): Promise<this> {
    await eventually(() => this.assigned.length >= times);
    return this;
  }

  close(): Promise<void> {
    return this.of.stop();
  }
}
