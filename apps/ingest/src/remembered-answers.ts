import { Injectable } from '@nestjs/common';
import { Problem } from '#platform';

export interface Answer {
  status: number;
  body: string;
}

interface Entry {
  /** Missing while the first request is under way. */
  answer?: Answer & { fingerprint: string };
  since: number;
}

const DAY_MS = 86_400_000;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_KEYS = 10_000;

/**
 * Answers by `Idempotency-Key`, for a day or until there is no more room. They are this process's own: a repetition that
 * comes to another one is published again, and counts once all the same, since its records have the same identity.
 */
@Injectable()
export class RememberedAnswers {
  private readonly entries = new Map<string, Entry>();
  private bytes = 0;

  /**
   * @param key as the header gives it, with whatever keeps callers apart
   * @returns the answer given before, or nothing for the first with that key
   * @throws Problem 409 while the first one is under way
   */
  begin(key: string, now: number): (Answer & { fingerprint: string }) | undefined {
    const found = this.entries.get(key);
    if (found && !found.answer)
      throw new Problem(409, 'A request with this Idempotency-Key is under way', { 'retry-after': '2' });
    if (found?.answer && now - found.since < DAY_MS) return found.answer;
    this.forget(key);
    this.entries.set(key, { since: now });
    return undefined;
  }

  keep(key: string, answer: Answer & { fingerprint: string }, now: number): void {
    this.forget(key);
    if (answer.body.length > MOST_BYTES / 4) return;
    this.entries.set(key, { answer, since: now });
    this.bytes += answer.body.length;
    for (const [oldest, { answer: old }] of this.entries) {
      if (this.bytes <= MOST_BYTES && this.entries.size <= MOST_KEYS) return;
      if (old && oldest !== key) this.forget(oldest);
    }
  }

  /** As if it had not been: the next one with the key is the first again. */
  forget(key: string): void {
    this.bytes -= this.entries.get(key)?.answer?.body.length ?? 0;
    this.entries.delete(key);
  }
}
