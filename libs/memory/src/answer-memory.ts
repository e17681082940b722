import type { Run } from './client.js';

export interface AnswerLimits {
  /** How long an answer is kept, ms. */
  keptMs: number;
  /** How many of them. */
  most: number;
}

/**
 * Answers by request, which several instances give alike. Nothing in here is counted on: what is lost is answered anew.
 * Requests and answers are texts; the caller knows what is in them.
 */
export class RedisAnswerMemory {
  constructor(
    private readonly run: Run,
    private readonly prefix: string,
    private readonly limits: AnswerLimits,
  ) {}

  /**
   * @param ms for so long `token` alone may answer, where nobody has
   * @returns the answer given before; or whether `token` may answer now
   */
  async begin(request: string, token: string, ms: number, now: number): Promise<{ answer: string } | boolean> {
    const reply = await this.run('begin', this.keys(request), [request, token, ms, now - this.limits.keptMs]);
    return typeof reply === 'string' ? { answer: reply } : reply === 1;
  }

  /** @param answer not kept where it is empty: the next one with that request is the first again */
  async end(request: string, token: string, answer: string, now: number): Promise<void> {
    const { keptMs, most } = this.limits;
    await this.run('answer', this.keys(request), [request, token, answer, now, keptMs, most]);
  }

  private keys(request: string): string[] {
    return [`under-way:${request}`, 'given', 'order'].map((part) => `${this.prefix}{answers}:${part}`);
  }
}
