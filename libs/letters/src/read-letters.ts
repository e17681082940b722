import {
  readDeadLetter,
  readNote,
  type Coordinates,
  type DeadLetter,
  type InputRecord,
  type RedriveNote,
} from '#events';
import { readToEnd, type Cluster } from '#stream';

export interface Found {
  letter: DeadLetter;
  /** There where it was sent back. */
  note: RedriveNote | undefined;
}

/**
 * Hands over the dead letters that lie in the log now, one at a time, each partition's in their order. They are read twice: whether one
 * still waits is known only at the end, and there may be too many to keep.
 * @param ids only these, where given
 */
export async function readLetters(
  cluster: Cluster,
  topic: string,
  onLetter: (found: Found) => void | Promise<void>,
  ids?: readonly string[],
): Promise<void> {
  const logs = await cluster.logs([topic]);
  if (logs.length === 0) throw new Error(`there is no topic ${topic} on this cluster; \`tautline topics\` creates it`);
  const ends = new Map(logs.map(({ partition, end }) => [partition, end]));
  const wanted = ids && new Set(ids);
  const from = logs.map(({ partition, start, end }): Coordinates => {
    const offset = wanted ? Math.min(end, ...offsetsIn(partition, wanted)) : start;
    return { topic, partition, offset };
  });

  const notes = new Map<string, RedriveNote>();
  const takeNote = (record: InputRecord): void => {
    const note = readNote(record);
    if (note) notes.set(note.of, note);
  };
  await readToEnd(cluster, { topics: [topic], from, onRecord: takeNote });

  const takeLetter = async (record: InputRecord): Promise<void> => {
    // What has failed since, perhaps after being sent back just now, is left for the next time.
    if (record.offset >= (ends.get(record.partition) ?? 0)) return;
    const letter = readDeadLetter(record);
    if (letter && wanted?.has(letter.id) !== false) await onLetter({ letter, note: notes.get(letter.id) });
  };
  // Partitions are read beside each other. What is thrown at the reader it takes for trouble with the brokers, and tries again.
  const errors: unknown[] = [];
  let turn = Promise.resolve();
  const onRecord = (record: InputRecord): Promise<void> =>
    (turn = turn
      .then(() => (errors.length > 0 ? undefined : takeLetter(record)))
      .catch((error: unknown) => void errors.push(error)));
  await readToEnd(cluster, { topics: [topic], from, onRecord });
  if (errors.length > 0) throw errors[0];
}

const ID = /^(\d{1,9})@(\d{1,15})$/;

const offsetsIn = (partition: number, ids: ReadonlySet<string>): number[] =>
  [...ids].flatMap((id) => {
    const [, at, offset] = ID.exec(id) ?? [];
    return Number(at) === partition ? [Number(offset)] : [];
  });

/** @throws where it is no id of a dead letter */
export function checkId(id: string): string {
  if (ID.test(id)) return id;
  throw new Error(`${id} is no id of a dead letter, which is partition@offset, e.g. 3@17`);
}

export const notThere = (id: string): string =>
  `there is no dead letter ${id}, or no longer; \`tautline dead-letters list --all\` shows those there are`;
