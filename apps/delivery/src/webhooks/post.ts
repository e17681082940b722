import { OutboundError, retryAfter, type Outbound } from '#outbound';
import { signedHeaders } from './sign.js';
import type { Webhook } from './webhook.js';

/** What is sent, before it is signed. */
export interface Message {
  id: string;
  body: string;
}

export type Outcome =
  { ok: true; status: number } | { ok: false; reason: string; status?: number; gone?: boolean; retryAfter?: number };

/** Sends one message to a webhook; never throws, and tells neither path nor secret. */
export type Post = (
  webhook: Pick<Webhook, 'url' | 'secrets'>,
  message: Message,
  signal?: AbortSignal,
) => Promise<Outcome>;

const TIMEOUT_MS = 15_000;
/** An answer is not read for its words. */
const MAX_ANSWER_BYTES = 64 * 1024;

export const posting =
  (outbound: Pick<Outbound, 'fetch'>, clock: () => number = Date.now): Post =>
  async ({ url, secrets }, { id, body }, signal) => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      ...signedHeaders({ secrets }, { id, body, now: clock() }),
    };
    const limits = { timeoutMs: TIMEOUT_MS, maxBytes: MAX_ANSWER_BYTES, maxRedirects: 0 };
    try {
      const answer = await outbound.fetch(url, {
        method: 'POST',
        ...{ headers, body, ...limits },
        ...(signal && { signal }),
      });
      return outcomeOf(answer.status, answer.headers['retry-after'], clock());
    } catch (error) {
      // It has answered, with more than anybody reads.
      if (error instanceof OutboundError && error.code === 'TooLarge')
        return { ok: false, reason: `the answer is longer than ${MAX_ANSWER_BYTES / 1024} KB` };
      return { ok: false, reason: error instanceof OutboundError ? error.message : 'the endpoint could not be asked' };
    }
  };

export function outcomeOf(status: number, asked: string | undefined, now: number): Outcome {
  if (status >= 200 && status < 300) return { ok: true, status };
  const wait = retryAfter(asked, now);
  return {
    ok: false,
    status,
    reason: status >= 300 && status < 400 ? `HTTP ${status}: redirects are not followed` : `HTTP ${status}`,
    ...(status === 410 && { gone: true }),
    ...(wait !== undefined && { retryAfter: wait }),
  };
}
