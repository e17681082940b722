import { groupBy } from '../group-by.js';
import { fetchRaw, type RawPartition } from '../kafka/fetch-raw.js';
import type { Nodes } from '../kafka/nodes.js';
import type { AbortedTransaction } from '../kafka/read-committed.js';
import { readBatches, type RecordBatch } from '../kafka/record-batch.js';
import type { Peek, PeekAt } from '../ports.js';

/** Enough for some batches of a small producer; of a larger one the first batch is fetched alone. */
const PER_PARTITION = 16 * 2 ** 10;
const ALL = 4 * 2 ** 20;
/** Batches that are larger than that, of one look: up to 1 MB each unless a topic takes more. */
const LARGE = 8;

const placeOf = ({ topic, partition }: { topic: string; partition: number }): string => `${topic}/${partition}`;

/** One request to each leader, and a few more for batches that do not fit into it. */
export async function peek(nodes: Nodes, places: readonly PeekAt[]): Promise<Peek[]> {
  const perLeader = [...groupBy(places, ({ leader }) => leader)].map(([leader, of]) => ofLeader(nodes, leader, of));
  return (await Promise.all(perLeader)).flat();
}

async function ofLeader(nodes: Nodes, leader: number, places: readonly PeekAt[]): Promise<Peek[]> {
  const asked = new Map(places.map((place) => [placeOf(place), place]));
  const peeks: Peek[] = [];
  const large: PeekAt[] = [];
  for (const raw of await fetched(nodes, leader, places)) {
    const at = asked.get(placeOf(raw));
    if (!at || raw.error !== 0) continue;
    if (readBatches(raw.batches).length === 0 && raw.stable > at.offset) large.push(at);
    else peeks.push(peekOf(at, raw));
  }
  for (const at of large.slice(0, LARGE)) {
    const [raw] = await fetched(nodes, leader, [at]);
    if (raw?.error === 0) peeks.push(peekOf(at, raw));
  }
  return peeks;
}

/** None where the leader does not answer: the survey says so. */
async function fetched(nodes: Nodes, leader: number, places: readonly PeekAt[]): Promise<RawPartition[]> {
  try {
    return await nodes.ask(leader, fetchRaw(places, { perPartition: PER_PARTITION, all: ALL }));
  } catch {
    return [];
  }
}

/** What the batches hold from the place on, as a reader would get it who leaves out what was aborted. */
export function peekOf(
  { topic, partition, offset: from, end }: Omit<PeekAt, 'leader'>,
  raw: Pick<RawPartition, 'aborted' | 'batches'>,
): Peek {
  const peek: Peek = { topic, partition, from, to: from, records: 0, first: null };
  const isAborted = abortedAmong(raw.aborted);
  for (const batch of readBatches(raw.batches)) {
    const skip = isAborted(batch) || batch.marker !== null;
    // What came after the end was asked for is counted with the next end.
    if (batch.first >= end) break;
    peek.to = Math.max(peek.to, Math.min(batch.last + 1, end));
    if (skip) continue;
    const { count, first } = within(batch, from, end);
    peek.records += count;
    peek.first ??= first;
  }
  return peek;
}

interface Part {
  count: number;
  first: Peek['first'];
}

/** The records of a batch from `from` to `end`: counted, or estimated where they cannot be read. */
function within(batch: RecordBatch, from: number, end: number): Part {
  const records = batch.records();
  if (records) {
    const there = records.filter(({ offset }) => offset >= from && offset < end);
    return { count: there.length, first: there[0] ?? null };
  }
  const [begin, stop] = [Math.max(batch.first, from), Math.min(batch.last + 1, end)];
  const count = Math.min(batch.count, stop - begin);
  return { count, first: count > 0 ? { offset: begin, timestamp: timeAt(batch, begin) } : null };
}

function timeAt({ first, last, earliest, latest }: RecordBatch, offset: number): number {
  if (earliest === null || last === first) return latest;
  return Math.round(earliest + ((latest - earliest) * (offset - first)) / (last - first));
}

/** A producer's records count as aborted from where the broker says to its next marker of an abort. */
function abortedAmong(aborted: readonly AbortedTransaction[]): (batch: RecordBatch) => boolean {
  const ahead = aborted
    .map(({ producerId, firstOffset }) => ({ producerId, first: Number(firstOffset) }))
    .sort((a, b) => a.first - b.first);
  const open = new Set<string>();
  return ({ last, marker, producerId, transactional }) => {
    for (let next = ahead[0]; next && next.first <= last; next = ahead[0]) {
      open.add(next.producerId);
      ahead.shift();
    }
    if (marker === 'abort') open.delete(producerId);
    return marker === null && transactional && open.has(producerId);
  };
}
