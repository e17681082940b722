import type { Coordinates, Fragment, Kill, Refusal } from '#events';
import { addressOf, checked, headersOf, RequestRefused, TryAgain, type Connection } from './requests.js';
import { sleep, waitAfter } from './wait.js';

/** What became of one fragment; `record` counts from 0 over all of them. */
export type Receipt = { record: number } & (
  | { status: 'accepted'; id: string; coordinates: Coordinates }
  | { status: 'valid'; id: string }
  | ({ status: 'refused' } & Refusal)
);

export interface Receipts {
  accepted: number;
  refused: number;
  receipts: Receipt[];
}

export interface PublishOptions extends Connection {
  /** Only checks. */
  dryRun?: boolean;
  /** Fragments in one request; 200 unless told. */
  batch?: number;
  /** How often a request that fails is sent again; 5 unless told. Nothing is doubled: a fragment is known by its identity. */
  retries?: number;
}

const FIRST_WAIT_MS = 500;
/** All good, some good, none good: each with a receipt for every record. */
const WITH_RECEIPTS = new Set([200, 202, 207, 400]);

/**
 * Publishes fragments in their order. What a receipt calls accepted is committed by the brokers; what it calls refused says why,
 * and does not stop the others.
 * @throws RequestRefused where the server refuses the request as a whole
 */
export async function publish(
  fragments: Iterable<Fragment | Kill> | AsyncIterable<Fragment | Kill>,
  options: PublishOptions,
): Promise<Receipts> {
  const all: Receipts = { accepted: 0, refused: 0, receipts: [] };
  let batch: (Fragment | Kill)[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const first = all.receipts.length;
    const { accepted, refused, receipts } = await sendAgain(batch, options);
    all.accepted += accepted;
    all.refused += refused;
    for (const receipt of receipts) all.receipts.push({ ...receipt, record: first + receipt.record });
    batch = [];
  };
  for await (const fragment of fragments) {
    batch.push(fragment);
    if (batch.length >= (options.batch ?? 200)) await flush();
  }
  await flush();
  return all;
}

async function sendAgain(batch: readonly object[], options: PublishOptions): Promise<Receipts> {
  const { retries = 5, signal } = options;
  for (let failures = 0; ; failures++) {
    try {
      return await send(batch, options);
    } catch (error) {
      if (error instanceof RequestRefused || signal?.aborted || failures >= retries) throw error;
      const asked = error instanceof TryAgain ? (error.after ?? 0) : 0;
      await sleep(Math.max(asked, waitAfter(failures, FIRST_WAIT_MS)), signal);
    }
  }
}

async function send(batch: readonly object[], options: PublishOptions): Promise<Receipts> {
  const { url, dryRun = false, signal, fetch = globalThis.fetch } = options;
  const response = await fetch(
    addressOf(url, 'v1/fragments', dryRun ? new URLSearchParams('dry-run=true') : undefined),
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(options) },
      body: JSON.stringify(batch),
      ...(signal && { signal }),
    },
  );
  if (!WITH_RECEIPTS.has(response.status)) await checked(response);
  const text = await response.text();
  const answer = receiptsIn(text);
  if (answer) return answer;
  throw new RequestRefused(response.status, problemIn(text) ?? `HTTP ${response.status}, without receipts`);
}

function receiptsIn(text: string): Receipts | undefined {
  const answer = parsed(text);
  return answer && Array.isArray(answer['receipts']) ? (answer as unknown as Receipts) : undefined;
}

function problemIn(text: string): string | undefined {
  const detail = parsed(text)?.['detail'];
  return typeof detail === 'string' ? detail : undefined;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
