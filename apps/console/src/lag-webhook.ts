import { setTimeout as sleep } from 'node:timers/promises';
import type { Outbound } from '#outbound';
import type { Logger } from '#platform';

export interface WebhookOptions {
  url: string;
  outbound: Outbound;
  logger: Logger;
  /** ms before each further attempt. */
  pauses?: readonly number[];
}

const PAUSES = [1_000, 5_000, 30_000, 120_000];

/** Posts JSON to one address, and again where nobody takes it. The address may hold a secret: it is not logged. */
export class Webhook {
  private readonly ending = new AbortController();

  constructor(private readonly options: WebhookOptions) {}

  /** Resolves when it was taken, or given up. @param id the same for what is sent again */
  async post(id: string, body: unknown): Promise<void> {
    const { logger, pauses = PAUSES } = this.options;
    for (let attempt = 0; ; attempt++) {
      const failure = await this.attempt(id, body);
      if (failure === null) return;
      const pause = failure.final ? undefined : pauses[attempt];
      if (pause === undefined || this.ending.signal.aborted) {
        return logger.error({ notice: id, reason: failure.reason }, 'the webhook did not take an alert');
      }
      await sleep(pause, undefined, { signal: this.ending.signal }).catch(() => undefined);
    }
  }

  /** Ends the waiting. */
  close(): void {
    this.ending.abort();
  }

  private async attempt(id: string, body: unknown): Promise<{ reason: string; final: boolean } | null> {
    try {
      const { status } = await this.options.outbound.fetch(this.options.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': id },
        body: JSON.stringify(body),
        timeoutMs: 10_000,
        maxBytes: 65_536,
      });
      if (status < 300) return null;
      // What it does not want now it will not want later, unless it says that it is busy.
      return { reason: `it answers ${status}`, final: status < 500 && status !== 408 && status !== 429 };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error), final: false };
    }
  }
}
