import { consumerGroups, encode, type Topics } from '#events';
import type { Cluster } from '#stream';
import { drained } from './drained.js';
import { movedTo, readSeeds } from './seeds.js';

export interface Publication {
  cluster: Cluster;
  topics: Topics;
  groups: ReturnType<typeof consumerGroups>;
  stop: AbortSignal;
  /** Before each article. */
  onArticle: (title: string) => Promise<void> | void;
}

/**
 * Publishes the seeds where nothing was ever published, each article when the enricher has read the one before it,
 * so that the order of their signals is not left to chance (docs/decisions/0003).
 * @returns how many articles were published
 */
export async function publishSeeds({ cluster, topics, groups, stop, onArticle }: Publication): Promise<number> {
  const topic = topics.fragments.name;
  if ((await cluster.logs([topic])).some(({ end }) => end > 0)) return 0;
  const articles = movedTo(Date.now(), await readSeeds());
  const publisher = await cluster.publisher();
  for (const fragments of articles) {
    await onArticle(`${fragments[0]?.source.name ?? ''}: ${fragments[0]?.title ?? ''}`);
    await publisher.publish(
      fragments.map((fragment) => encode('fragment', fragment, { topic, source: '/tautline/seeds' })),
    );
    await drained(cluster, groups.enricher, topic, stop);
    await drained(cluster, groups.alerter, topics.signals.name, stop);
  }
  await publisher.close();
  return articles.length;
}
