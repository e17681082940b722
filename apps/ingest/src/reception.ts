import { Inject, Injectable } from '@nestjs/common';
import { createHash, type Hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { traceOf } from '#events';
import { callerOf, Problem } from '#platform';
import { Admission, type Grant } from './admission.js';
import type { Check } from './checking.js';
import type { Given } from './given.js';
import { Intake } from './intake.js';
import type { Limits } from './limits.js';
import { statusOf, type Receipts } from './receipts.js';
import { recordsOf } from './records-of.js';
import { RememberedAnswers, type Answer } from './remembered-answers.js';
import { LIMITS } from './tokens.js';

/** What a receipt takes until it is sent. */
const RECEIPT_BYTES = 300;
const LONGEST_KEY = 255;

/** The whole way of a request that brings records: room, body, check, publication, receipts. */
@Injectable()
export class Reception {
  constructor(
    @Inject(Admission) private readonly admission: Admission,
    @Inject(Intake) private readonly intake: Intake,
    @Inject(RememberedAnswers) private readonly answers: RememberedAnswers,
    @Inject(LIMITS) private readonly limits: Limits,
  ) {}

  async receive(request: IncomingMessage, response: ServerResponse, check: Check): Promise<void> {
    const grant = this.admission.enter();
    const under: Promise<unknown>[] = [new Promise((resolve) => response.once('close', resolve))];
    // An answer that nobody reads is not kept for long.
    response.setTimeout(this.limits.bodyMs + this.limits.publishMs, () => response.destroy());
    void Promise.allSettled(under)
      .then(() => Promise.allSettled(under))
      .then(() => grant.end());
    const { status, body } = await this.answer(request, check, grant, (work) => under.push(work));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(body);
  }

  private async answer(
    request: IncomingMessage,
    check: Check,
    grant: Grant,
    until: (work: Promise<unknown>) => void,
  ): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const dryRun = searchParams.has('dry-run') && searchParams.get('dry-run') !== 'false';
    const hash = createHash('sha256').update(`${pathname}?${searchParams.toString()}\n`);
    const given = request.headers['idempotency-key'];
    if (given === undefined || dryRun) return this.take(request, { check, grant, until, dryRun, hash });
    if (given.length > LONGEST_KEY) throw new Problem(400, `Idempotency-Key is longer than ${LONGEST_KEY} characters`);
    const key = `${callerOf(request)}\n${String(given)}`;
    const before = await this.answers.begin(key, Date.now());
    if (before) return this.again(request, grant, hash, before);
    try {
      const answer = await this.take(request, { check, grant, until, dryRun, hash });
      await this.answers.keep(key, { ...answer, fingerprint: hash.digest('hex') }, Date.now());
      return answer;
    } catch (error) {
      await this.answers.forget(key, Date.now());
      throw error;
    }
  }

  private async take(
    request: IncomingMessage,
    {
      check,
      grant,
      until,
      dryRun,
      hash,
    }: { check: Check; grant: Grant; until: (work: Promise<unknown>) => void; dryRun: boolean; hash: Hash },
  ): Promise<Answer> {
    const all: Receipts = { accepted: 0, refused: 0, receipts: [] };
    const trace = traceOf(request.headers);
    const take = async (batch: readonly Given[]): Promise<void> => {
      const first = all.receipts.length;
      for (const receipt of await this.intake.take(batch, { check, first, dryRun, until, trace })) {
        all.receipts.push(receipt);
        all[receipt.status === 'refused' ? 'refused' : 'accepted']++;
      }
      grant.hold(batch.length * RECEIPT_BYTES);
    };
    for await (const batch of batches(
      recordsOf(request, this.limits, grant, (piece) => hash.update(piece)),
      this.limits,
    )) {
      await take(batch);
      grant.letGo(sizeOf(batch));
    }
    return { status: statusOf(all, dryRun), body: JSON.stringify(all) };
  }

  /** The answer of the first time, where this is the same request. */
  private async again(
    request: IncomingMessage,
    grant: Grant,
    hash: Hash,
    { fingerprint, ...answer }: Answer & { fingerprint: string },
  ): Promise<Answer> {
    for await (const { bytes } of recordsOf(request, this.limits, grant, (piece) => hash.update(piece)))
      grant.letGo(bytes);
    if (hash.digest('hex') === fingerprint) return answer;
    throw new Problem(422, 'Another request came with this Idempotency-Key; take a new key for new records');
  }
}

const sizeOf = (batch: readonly Given[]): number => batch.reduce((sum, { bytes }) => sum + bytes, 0);

async function* batches(
  records: AsyncIterable<Given>,
  { batchBytes, batchRecords }: Limits,
): AsyncGenerator<readonly Given[]> {
  let batch: Given[] = [];
  let bytes = 0;
  for await (const given of records) {
    batch.push(given);
    bytes += given.bytes;
    if (batch.length < batchRecords && bytes < batchBytes) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
