import { markOf } from './changelog.js';
import { fingerprint } from './fingerprint.js';
import type { PartitionPort } from './partition-port.js';
import { isBehind, readMark, type Mark } from './position.js';

/** Where an owner begins, and why if that is not simply the committed offset. */
export interface Place {
  mark: Mark;
  because?: string;
}

/**
 * The committed offset, if it is one of this log. Where it is missing or not of this log (expired, deleted, the topic
 * created anew): behind the last record that the changelog names, if that still lies in the log; otherwise the
 * start of the log, in a new incarnation.
 */
export async function locate(port: PartitionPort): Promise<Place> {
  const committed = await port.committed();
  const bounds = await port.bounds();
  const known = committed && (readMark(committed.metadata) ?? (await unmarked(port)));
  if (committed && known && committed.offset >= bounds.start && committed.offset <= bounds.end) {
    const mark: Mark = { incarnation: known.incarnation, offset: committed.offset, last: known.last };
    if (await lies(port, mark, bounds)) return { mark };
  }

  const named = await lastNamed(port);
  if (named?.last && named.offset >= bounds.start && named.offset <= bounds.end) {
    const record = await port.record(named.last.offset);
    if (record && fingerprint(record) === named.last.print) {
      return { mark: named, because: 'the committed offset is lost; the changelog knows how far it was' };
    }
  }
  const lives = [known?.incarnation, named?.incarnation].filter((life) => life !== undefined);
  const incarnation = lives.length === 0 ? 0 : Math.max(...lives) + 1;
  return {
    mark: { incarnation, offset: bounds.start, last: null },
    ...(lives.length === 0 ? {} : { because: 'the committed offset is lost, and the log is another one' }),
  };
}

/** An offset set by hand says nothing of the life of the log it belongs to. */
const unmarked = async (port: PartitionPort): Promise<Pick<Mark, 'incarnation' | 'last'>> => ({
  incarnation: (await lastNamed(port))?.incarnation ?? 0,
  last: null,
});

/** A record that retention has removed cannot be compared, and is believed. */
async function lies(
  port: PartitionPort,
  { last }: Mark,
  { start, end }: { start: number; end: number },
): Promise<boolean> {
  if (!last || last.offset < start) return true;
  if (last.offset >= end) return false;
  const record = await port.record(last.offset);
  return record !== null && fingerprint(record) === last.print;
}

async function lastNamed(port: PartitionPort): Promise<Mark | null> {
  let named: Mark | null = null;
  await port.changelog((records) => {
    for (const record of records) {
      const mark = markOf(record);
      if (mark && (!named || isBehind(named, mark))) named = mark;
    }
    return Promise.resolve();
  });
  return named;
}
