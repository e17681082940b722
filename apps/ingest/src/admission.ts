import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '#platform';
import type { Limits } from './limits.js';
import { LIMITS } from './tokens.js';

/** What one request holds of the memory there is for all. */
export interface Grant {
  /** @throws Problem 503 where there is no room for it */
  hold(bytes: number): void;
  letGo(bytes: number): void;
  /** Gives all of it back. */
  end(): void;
}

/** Keeps what all requests together hold within bounds, by refusing those that come when there is no room. */
@Injectable()
export class Admission {
  private requests = 0;
  private held = 0;

  constructor(@Inject(LIMITS) private readonly limits: Limits) {}

  /** @throws Problem 503 where too many requests are under way */
  enter(): Grant {
    if (this.requests >= this.limits.requests) throw busy(`${this.requests} requests are under way`);
    this.requests++;
    let own = 0;
    let open = true;
    return {
      hold: (bytes) => {
        if (this.held + bytes > this.limits.heldBytes) throw busy('the memory for requests is taken');
        own += bytes;
        this.held += bytes;
      },
      letGo: (bytes) => {
        const given = Math.min(bytes, own);
        own -= given;
        this.held -= given;
      },
      end: () => {
        if (!open) return;
        open = false;
        this.requests--;
        this.held -= own;
        own = 0;
      },
    };
  }
}

const busy = (why: string): Problem =>
  new Problem(503, `There is more to do than can be held: ${why}. Send the same again in a moment.`, {
    'retry-after': '2',
  });
