import type { Level } from '#events';
import type { GroupSummary, LagSnapshot } from '#lag';
import type { ShownAlert } from './alerts.js';
import type { WaitingLetters } from './letters.js';
import type { Overview } from './overview.js';

/** What the page is kept told of. A part that has not been read yet is missing: that is not the same as empty. */
export interface Parts {
  lag?: One<Omit<LagSnapshot, 'groups'>>;
  groups?: Keyed<GroupSummary>;
  levels?: Keyed<Level>;
  alerts?: Keyed<ShownAlert>;
  letters?: One<WaitingLetters>;
  overview?: One<Overview>;
}

type Keyed<T> = Readonly<Record<string, T>>;
/** A part that is one thing. */
interface One<T> {
  readonly '': T;
}

/** What became different: items by part and key. */
export interface Change {
  set: Record<string, Record<string, unknown>>;
  gone: Record<string, string[]>;
}
