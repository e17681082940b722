import type { Occurrence, Strand } from './occurrences.js';
import type { ReportList } from './report-list.js';

const NONE: readonly Occurrence[] = [];

/** The strand of one list at the moment of the last reading. */
export class ListStrand implements Strand {
  value = 0;
  private list: ReportList | undefined;

  set(value: number, list: ReportList | undefined): void {
    this.value = value;
    this.list = list;
  }

  occurrences(): readonly Occurrence[] {
    return this.value === 0 || this.list === undefined ? NONE : this.list.occurrences();
  }
}
