/** What became of one record: every record has exactly one. */
export type Verdict =
  | 'first'
  /** A higher version of a fragment that was seen. */
  | 'correction'
  /** The same fragment again, to the letter. */
  | 'duplicate'
  /** A lower version than the one that counts, or one that a kill or a shorter article has covered. */
  | 'superseded'
  | 'kill'
  /** Passed on to the partition of its key. */
  | 'misrouted'
  /** To the dead letters. */
  | 'refused';
