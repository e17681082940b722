import { HttpException } from '@nestjs/common';
import type { InputRecord, OutputRecord } from '#events';
import { sizeOf } from '../kafka/chunk.js';
import type { Batch, BatchHandler, BatchResult } from './batch.js';

/** The handler failed on this record, and on no smaller part of the batch. */
export interface ProcessingFailed {
  error: 'ProcessingFailed';
  message: string;
}

export interface Handling {
  /** The batch around some of its records, with the states that the records before them have led to. */
  batchOf: (records: readonly InputRecord[], ahead: ReadonlyMap<string, unknown>) => Batch;
  handler: BatchHandler;
  /** An error of Kafka, of Redis or of the shutdown came through the handler: no record is to blame. */
  innocent: (error: unknown) => boolean;
  deadLetter: (record: InputRecord, failure: ProcessingFailed) => OutputRecord;
  /** Throws where the changelog would not take a state; missing where that is known not to happen. */
  refuseStates?: (states: ReadonlyMap<string, unknown>) => void;
}

/**
 * Hands a batch to its handler. Where the handler throws, the batch is halved until the one record is found that it
 * throws at; that one becomes a dead letter, and the others are handled as if it were not there.
 */
export async function handle(records: readonly InputRecord[], handling: Handling): Promise<BatchResult> {
  const outputs: OutputRecord[] = [];
  const states = new Map<string, unknown>();
  const counts: Record<string, number> = {};

  const run = async (part: readonly InputRecord[]): Promise<void> => {
    let result: BatchResult;
    try {
      result = await handling.handler(handling.batchOf(part, states));
      refuseOversize(result.outputs, part);
      handling.refuseStates?.(result.states);
    } catch (error) {
      if (handling.innocent(error)) throw error;
      const [record] = part;
      if (part.length === 1 && record) {
        outputs.push(handling.deadLetter(record, { error: 'ProcessingFailed', message: messageOf(error) }));
        return;
      }
      const half = part.length >> 1;
      await run(part.slice(0, half));
      await run(part.slice(half));
      return;
    }
    for (const output of result.outputs) outputs.push(output);
    for (const [key, state] of result.states) states.set(key, state);
    for (const [name, count] of Object.entries(result.counts ?? {})) counts[name] = (counts[name] ?? 0) + count;
  };

  if (records.length > 0) await run(records);
  return { outputs, states, counts };
}

/** What a broker takes unless told otherwise is 1 MiB, framing included. */
const MOST_BYTES = 1_000_000;

/**
 * A record no broker takes would stop its partition for good; its input becomes the dead letter instead. What a dead letter
 * carries of its input came through a broker before.
 */
function refuseOversize(outputs: readonly OutputRecord[], inputs: readonly InputRecord[]): void {
  const originals = new Set<unknown>(inputs.map(({ value }) => value));
  const large = outputs.find((output) => sizeOf(output) > MOST_BYTES && !originals.has(output.value));
  if (large)
    throw new RangeError(`an output to ${large.topic} has ${sizeOf(large)} bytes; at most ${MOST_BYTES} can be sent`);
}

/** Nest's filters turn an error into an object with a message; its pipes put what was wrong into the response of theirs. */
function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  const response: unknown = error instanceof HttpException ? error.getResponse() : error;
  const { message } = (typeof response === 'object' ? response : error) as { message: unknown };
  return Array.isArray(message) ? message.join('; ') : String(message);
}
