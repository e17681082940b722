import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Requests of one caller within a minute, counted in this process. */
export class Limits {
  private readonly limiters = new Map<number, RateLimiterMemory>();

  /** @returns the seconds to wait where that was one too many */
  async take(caller: string, perMinute: number): Promise<number | undefined> {
    let limiter = this.limiters.get(perMinute);
    if (!limiter) this.limiters.set(perMinute, (limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })));
    try {
      await limiter.consume(caller);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    }
  }
}
