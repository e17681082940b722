import type { Behind } from './facts.js';
import { isKnown, type Figure } from './figure.js';

/** How a topic forgets. */
export interface Retention {
  /** ms; null where time deletes nothing: kept for ever, or only compacted. */
  ms: number | null;
}

/** Seconds until the oldest unread record may be deleted: at the earliest, since whole segments are. Null where none is in danger. */
export function deletionOf(lag: Figure, behind: Behind, retention: Retention | undefined): Figure | null {
  if (lag === 0) return null;
  if (!isKnown(lag)) return lag;
  if (retention === undefined) return { unknown: 'how long the topic keeps its records is not known' };
  if (retention.ms === null) return null;
  if ('unknown' in behind) return behind;
  return Math.max(0, Math.round(retention.ms / 1000 - behind.seconds));
}
