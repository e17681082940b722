import { decodeFragment, decodeSignal, redriven, type DeadLetter, type InputRecord, type OutputRecord } from '#events';
import type { Refusal, RedriveNote, Topics } from '#events';
import type { Cluster } from '#stream';
import type { Condition } from './filter.js';
import { notThere, readLetters } from './read-letters.js';
import { counted } from './words.js';

/** Which dead letters are to go back. */
export interface Choosing {
  cluster: Cluster;
  topics: Topics;
  /** Where none are named, all that match. */
  ids: readonly string[];
  matches: Condition;
  /** Instead of the value that was refused. */
  value: Uint8Array | null;
}

export type Choice =
  /** `foreseen`: why it would be refused again at once. */
  | { kind: 'send'; letter: DeadLetter; record: OutputRecord; foreseen: Refusal | null }
  | { kind: 'refused'; id: string; because: string }
  | { kind: 'sent before'; id: string; note: RedriveNote };

/** Says of each dead letter asked for what becomes of it. */
export async function choose(
  { cluster, topics, ids, matches, value }: Choosing,
  onChoice: (choice: Choice) => Promise<void>,
): Promise<void> {
  const unseen = new Set(ids);
  const partitionsOf = partitionCounts(cluster);
  const judge = async (letter: DeadLetter): Promise<Choice> => {
    const { id, from, cut, record } = letter;
    const refused = (because: string): Choice => ({ kind: 'refused', id, because });
    if (!from) return refused('its headers do not say where it came from');
    if (cut !== undefined && !value) {
      const kept = `only ${counted(record.value?.length ?? 0)} of its ${counted(cut)} bytes were kept`;
      return refused(`${kept}; have it sent anew, or give the whole value with --value-file`);
    }
    const partitions = await partitionsOf(from.topic);
    if (partitions === 0) return refused(`there is no topic ${from.topic}, where it came from`);
    if (record.key === null && from.partition >= partitions)
      return refused(`${from.topic} has no partition ${from.partition}, where it came from`);
    const back = redriven(letter, value ?? record.value);
    const foreseen = foresee({ ...record, ...from, value: value ?? record.value, timestamp: Date.now() }, topics);
    if (value && foreseen) return refused(`the new value would be refused too: ${foreseen.error}: ${foreseen.message}`);
    return { kind: 'send', letter, record: back, foreseen };
  };
  await readLetters(
    cluster,
    topics.deadLetters.name,
    async ({ letter, note }) => {
      unseen.delete(letter.id);
      if (!matches(letter)) return;
      if (!note) await onChoice(await judge(letter));
      else if (ids.length > 0) await onChoice({ kind: 'sent before', id: letter.id, note });
    },
    ids.length > 0 ? ids : undefined,
  );
  for (const id of unseen) await onChoice({ kind: 'refused', id, because: notThere(id) });
}

/** What can be told from the record alone. */
function foresee(record: InputRecord, topics: Topics): Refusal | null {
  const decode =
    record.topic === topics.fragments.name
      ? decodeFragment
      : record.topic === topics.signals.name
        ? decodeSignal
        : undefined;
  const decoded = decode?.(record);
  return decoded && !decoded.ok ? decoded.refusal : null;
}

/** 0 for a topic that is not there. */
function partitionCounts(cluster: Cluster): (topic: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  return (topic) => {
    const count = known.get(topic) ?? cluster.logs([topic]).then((logs) => logs.length);
    known.set(topic, count);
    return count;
  };
}
