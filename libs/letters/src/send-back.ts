import { redriveNote, type Coordinates, type DeadLetter } from '#events';
import { choose, type Choice, type Choosing } from './choose.js';

type Sending = Extract<Choice, { kind: 'send' }>;

export interface SendBack extends Choosing {
  topicPrefix: string;
  /** Who asked for it, for the note. */
  by?: string;
  onSent: (letter: DeadLetter, to: Coordinates) => void;
  onOther: (choice: Exclude<Choice, Sending>) => void;
}

/** Where redrives write. What an earlier one wrote has to be decided there before this one writes anything. */
async function touched({ cluster, topics }: Choosing): Promise<string[]> {
  const names = [topics.deadLetters, topics.fragments, topics.signals].map(({ name }) => name);
  return [...new Set((await cluster.logs(names)).map(({ topic }) => topic))];
}

/** The transactional id of whoever settles what becomes of dead letters. */
export const redriveId = (topicPrefix: string): string => `${topicPrefix}redrive`;

/** Of one transaction: readers of the topic wait for its end. */
const MOST = { records: 500, bytes: 4_000_000 };

/**
 * Sends dead letters back to where they came from, each once. A record and the note that it was sent are committed together, by
 * one writer at a time; and what earlier writers have committed is read after they have been fenced. So neither a crash
 * nor a second redrive beside this one sends a record twice.
 */
export async function sendBack({ topicPrefix, by, onSent, onOther, ...choosing }: SendBack): Promise<void> {
  const { cluster, value } = choosing;
  const publisher = await cluster.exclusivePublisher(redriveId(topicPrefix), await touched(choosing));
  let [batch, bytes]: [Sending[], number] = [[], 0];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const sent = await publisher.transaction(async (send) => {
      const places = await send(batch.map(({ record }) => record));
      const went = batch.flatMap(({ letter }, i) => {
        const to = places[i];
        return to ? [{ letter, to }] : [];
      });
      await send(went.map(({ letter, to }) => redriveNote(letter, to, { corrected: value !== null, by })));
      return went;
    });
    [batch, bytes] = [[], 0];
    for (const { letter, to } of sent) onSent(letter, to);
  };
  try {
    await choose(choosing, async (choice) => {
      if (choice.kind !== 'send') return onOther(choice);
      batch.push(choice);
      bytes += choice.letter.record.value?.length ?? 0;
      if (batch.length >= MOST.records || bytes >= MOST.bytes) await flush();
    });
    await flush();
  } finally {
    await publisher.close();
  }
}
