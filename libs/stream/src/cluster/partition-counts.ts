import type { Admin } from 'kafkajs';

type Ask = <T>(question: (admin: Admin) => Promise<T>) => Promise<T>;

const isUnknown = (error: unknown): boolean => (error as { type?: unknown }).type === 'UNKNOWN_TOPIC_OR_PARTITION';

/** A topic's partitions are looked up once; Tautline never adds any to a topic in use. */
export class PartitionCounts {
  private readonly known = new Map<string, number>();

  constructor(private readonly ask: Ask) {}

  /** Whether it has been asked for. */
  knows(topic: string): boolean {
    return this.known.has(topic);
  }

  /** @throws with their names where some of the topics are not there */
  async of(topics: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const unknown = [...new Set(topics)].filter((topic) => !this.known.has(topic));
    if (unknown.length > 0) {
      const found = await this.ask((admin) => metadataOf(admin, unknown));
      for (const { name, partitions } of found) this.known.set(name, partitions.length);
    }
    return this.known;
  }

  /**
   * What to say of an error of a send to these topics: the client's does not name the topic that is not there. A topic that was
   * created anew is looked up again.
   */
  async explain(error: unknown, topics: readonly string[]): Promise<unknown> {
    if (!isUnknown(error)) return error;
    for (const topic of topics) this.known.delete(topic);
    return this.of(topics).then(
      () => error,
      (named: unknown) => named,
    );
  }
}

async function metadataOf(admin: Admin, topics: string[]): Promise<{ name: string; partitions: unknown[] }[]> {
  try {
    return (await admin.fetchTopicMetadata({ topics })).topics;
  } catch (error) {
    if (!isUnknown(error)) throw error;
    const there = new Set(await admin.listTopics());
    const missing = topics.filter((topic) => !there.has(topic));
    if (missing.length === 0) throw error;
    throw new Error(`there is no topic ${missing.join(', ')}: \`npx tautline topics\` creates what is missing`, {
      cause: error,
    });
  }
}
