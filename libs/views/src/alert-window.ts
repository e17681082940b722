import type { Coordinates } from '#events';
import type { AlertRecord } from './parse-alert.js';
import type { AlertFilter } from './alert-filter.js';
import { passes } from './alert-filter.js';
import type { Positions } from './positions.js';

/** The latest alerts in the order in which they were read, and from where on none is missing. */
export class AlertWindow {
  private readonly records: AlertRecord[] = [];

  /** @param floor where the reading began; moves up as the oldest are forgotten */
  constructor(
    readonly floor: Positions,
    private readonly capacity: number,
  ) {}

  add(record: AlertRecord): void {
    this.records.push(record);
    if (this.records.length <= this.capacity) return;
    const oldest = this.records.shift();
    if (oldest) this.floor.pass(oldest.at);
  }

  /** What lies ahead of a reader; null where some of that is not in the window. */
  ahead(positions: Positions): AlertRecord[] | null {
    return positions.reaches(this.floor) ? this.records.filter(({ at }) => !positions.passed(at)) : null;
  }

  /** What of one partition lies in the window before an offset, in its order. */
  before({ topic, partition, offset }: Coordinates): AlertRecord[] {
    return this.records.filter(({ at }) => at.topic === topic && at.partition === partition && at.offset < offset);
  }

  /** Newest event first. */
  latest(limit: number, filter: AlertFilter = {}): AlertRecord[] {
    return this.records
      .filter(({ alert }) => passes(filter, alert))
      .sort(newestFirst)
      .slice(0, limit);
  }
}

/** By event time; steps of one alert by their sequence. */
const newestFirst = (a: AlertRecord, b: AlertRecord): number =>
  a.alert.at === b.alert.at ? b.alert.sequence - a.alert.sequence : a.alert.at < b.alert.at ? 1 : -1;
