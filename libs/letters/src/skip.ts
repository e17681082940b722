import { skipNote, type DeadLetter, type RedriveNote, type Topics } from '#events';
import type { Cluster } from '#stream';
import { notThere, readLetters } from './read-letters.js';
import { redriveId } from './send-back.js';

export interface Skipping {
  cluster: Cluster;
  topics: Topics;
  topicPrefix: string;
  ids: readonly string[];
  /** Who decided so, and why: both stand in the note. */
  by: string;
  because: string;
}

export interface Skipped {
  skipped: DeadLetter[];
  /** Those that no longer waited, and those that are not there. */
  others: { id: string; note: RedriveNote | null; because: string }[];
}

/** Dead letters that will not be sent again: each gets a note, under the same one writer as the redrives, and waits no longer. */
export async function skip({ cluster, topics, topicPrefix, ids, by, because }: Skipping): Promise<Skipped> {
  const topic = topics.deadLetters.name;
  const publisher = await cluster.exclusivePublisher(redriveId(topicPrefix), [topic]);
  try {
    const found: Skipped = { skipped: [], others: [] };
    const unseen = new Set(ids);
    await readLetters(
      cluster,
      topic,
      ({ letter, note }) => {
        unseen.delete(letter.id);
        if (note) found.others.push({ id: letter.id, note, because: 'it waits no longer' });
        else found.skipped.push(letter);
      },
      ids,
    );
    for (const id of unseen) found.others.push({ id, note: null, because: notThere(id) });
    if (found.skipped.length > 0)
      await publisher.transaction((send) => send(found.skipped.map((letter) => skipNote(letter, by, because))));
    return found;
  } finally {
    await publisher.close();
  }
}
