import type { RedriveNote } from '#events';

/** Dead letters that wait: refused, and neither sent back nor skipped since. */
export interface WaitingLetters {
  total: number;
  /** By error class, most frequent first. */
  errors: { error: string; count: number }[];
}

/** One dead letter in a list. Times are UTC. */
export interface LetterLine {
  id: string;
  at: string;
  error: string;
  message: string;
  path: string;
  stage: string;
  failures: number;
  /** `topic[partition]@offset`; null where its headers do not tell. */
  from: string | null;
  key: string | null;
  /** The beginning of the value. */
  excerpt: string;
  /** What became of it; null where it waits. */
  settled: (Omit<RedriveNote, 'at' | 'of' | 'offset' | 'error'> & { at: string; words: string }) | null;
}

export interface LetterList {
  /** Newest first; at most as many as were asked for. */
  letters: LetterLine[];
  /** That match, whether or not they are listed. */
  matching: number;
  waiting: number;
  errors: { error: string; count: number }[];
}

export interface LetterDetail extends LetterLine {
  headers: Record<string, string>;
  value: {
    title: string;
    lines: { text: string; marked?: string }[];
    /** As it came, where it is UTF-8: what a correction begins with. */
    text: string | null;
  };
}

/** Which dead letters: some, all that match, or all. */
interface Selection {
  ids?: string[];
  filters?: string[];
  all?: boolean;
}

export interface RedriveRequest extends Selection {
  /** Only says what would be sent. */
  dryRun?: boolean;
  /** With one id: instead of the value that was refused. */
  value?: string;
}

export interface RedriveResult {
  sent: { id: string; to: string; foreseen: string | null }[];
  refused: { id: string; because: string }[];
}

export interface SkipRequest {
  ids: string[];
  because: string;
}

export interface SkipResult {
  skipped: string[];
  refused: { id: string; because: string }[];
}
