import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { RedisAnswerMemory } from '#memory';
import { Problem, type Logger } from '#platform';
import type { Limits } from './limits.js';
import { LIMITS, LOGGER, SHARED_ANSWERS } from './tokens.js';

export interface Answer {
  status: number;
  body: string;
}

/** With what tells the request from others. */
type Given = Answer & { fingerprint: string };

export type SharedAnswers = Pick<RedisAnswerMemory, 'begin' | 'end'>;

interface Entry {
  /** Missing while the first request is under way. */
  answer?: Given;
  since: number;
  /** The right to give it, where Redis gave that. */
  token?: string;
}

const DAY_MS = 86_400_000;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_KEYS = 10_000;
/** Of one answer that is shared, packed: some hundreds of receipts. With `MOST_SHARED` of them, 32 MB of Redis at most. */
const MOST_SHARED_BYTES = 16 * 1024;
const MOST_SHARED = 2_000;
/** Where Redis did not answer it is left alone for so long. */
const AWAY_MS = 5_000;

export const SHARED_LIMITS = { keptMs: DAY_MS, most: MOST_SHARED };

/**
 * Answers by `Idempotency-Key`, for a day or until there is no more room: in this process and, where there is Redis, for all
 * instances. While Redis is away a repetition that comes to another instance is published again, and counts once all the same,
 * since its records have the same identity.
 */
@Injectable()
export class RememberedAnswers {
  private readonly entries = new Map<string, Entry>();
  private bytes = 0;
  private awayUntil = 0;

  constructor(
    @Inject(SHARED_ANSWERS) private readonly shared: SharedAnswers | undefined,
    @Inject(LIMITS) private readonly limits: Limits,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * @param key as the header gives it, with whatever keeps callers apart
   * @returns the answer given before, or nothing for the first with that key
   * @throws Problem 409 while the first one is under way
   */
  async begin(key: string, now: number): Promise<Given | undefined> {
    const found = this.entries.get(key);
    if (found && !found.answer) throw underWay();
    if (found?.answer && now - found.since < DAY_MS) return found.answer;
    this.drop(key);
    const entry: Entry = { since: now };
    this.entries.set(key, entry);
    const token = randomUUID();
    const longest = this.limits.bodyMs + this.limits.publishMs;
    const told = await this.ask(now, (shared) => shared.begin(digest(key), token, longest, now));
    if (told === true) entry.token = token;
    if (told === false) {
      this.drop(key);
      throw underWay();
    }
    const answer = typeof told === 'object' ? unpack(told.answer) : undefined;
    if (answer) this.store(key, answer, now);
    return answer;
  }

  async keep(key: string, answer: Given, now: number): Promise<void> {
    const token = this.entries.get(key)?.token;
    this.store(key, answer, now);
    const packed = pack(answer);
    await this.end(key, token, packed.length <= MOST_SHARED_BYTES ? packed : '', now);
  }

  /** As if it had not been: the next one with the key is the first again. */
  async forget(key: string, now: number): Promise<void> {
    const token = this.entries.get(key)?.token;
    this.drop(key);
    await this.end(key, token, '', now);
  }

  private async end(key: string, token: string | undefined, packed: string, now: number): Promise<void> {
    if (token !== undefined) await this.ask(now, (shared) => shared.end(digest(key), token, packed, now));
  }

  /** Nothing where Redis is not there: what is in this process has to do. */
  private async ask<T>(now: number, question: (shared: SharedAnswers) => Promise<T>): Promise<T | undefined> {
    if (!this.shared || now < this.awayUntil) return undefined;
    try {
      return await question(this.shared);
    } catch (error) {
      this.awayUntil = now + AWAY_MS;
      this.logger.warn({ err: error }, 'answers by Idempotency-Key are not shared with other instances at present');
      return undefined;
    }
  }

  private store(key: string, answer: Given, now: number): void {
    this.drop(key);
    if (answer.body.length > MOST_BYTES / 4) return;
    this.entries.set(key, { answer, since: now });
    this.bytes += answer.body.length;
    for (const [oldest, { answer: old }] of this.entries) {
      if (this.bytes <= MOST_BYTES && this.entries.size <= MOST_KEYS) return;
      if (old && oldest !== key) this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.entries.get(key)?.answer?.body.length ?? 0;
    this.entries.delete(key);
  }
}

const underWay = (): Problem =>
  new Problem(409, 'A request with this Idempotency-Key is under way', { 'retry-after': '2' });

/** Neither the caller nor the key can be read in Redis. */
const digest = (key: string): string => createHash('sha256').update(key).digest('base64url');

const pack = (answer: Given): string => deflateRawSync(JSON.stringify(answer)).toString('base64');

/** Nothing where it cannot be read, as one that another version wrote. */
function unpack(packed: string): Given | undefined {
  try {
    return JSON.parse(
      inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: MOST_BYTES / 4 }).toString(),
    ) as Given;
  } catch {
    return undefined;
  }
}
