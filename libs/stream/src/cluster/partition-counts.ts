import type { Admin } from 'kafkajs';

/** A topic's partitions are looked up once; Tautline never adds any to a topic in use. */
export class PartitionCounts {
  private readonly known = new Map<string, number>();

  constructor(private readonly ask: <T>(question: (admin: Admin) => Promise<T>) => Promise<T>) {}

  /** Whether it has been asked for. */
  knows(topic: string): boolean {
    return this.known.has(topic);
  }

  /** @throws where one of the topics is not there */
  async of(topics: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const unknown = [...new Set(topics)].filter((topic) => !this.known.has(topic));
    if (unknown.length > 0) {
      const { topics: found } = await this.ask((admin) => admin.fetchTopicMetadata({ topics: unknown }));
      for (const { name, partitions } of found) this.known.set(name, partitions.length);
    }
    return this.known;
  }
}
