import type { AlertFilter } from './alert-filter.js';
import type { AlertRecord } from './parse-alert.js';
import type { Positions } from './positions.js';

export interface Subscriber {
  filter: AlertFilter;
  /** Behind which position to begin; from now on where missing. */
  after?: Positions;
  /** `position` resumes behind this alert. Where it returns a promise, the next one waits for that. */
  onAlert: (record: AlertRecord, position: string) => void | Promise<void>;
  /** Alerts between the subscriber's position and the log's start were deleted meanwhile. */
  onGap: (lost: { topic: string; partition: number; from: number; to: number }) => void;
}

export interface Subscription {
  /** Where to resume if the line breaks now. */
  position(): string;
  close(): Promise<void>;
}
