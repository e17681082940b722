import {
  decodeJson,
  decodeSignal,
  formatTime,
  partitionFor,
  type Alert,
  type InputRecord,
  type TopicSpec,
  type Topics,
} from '#events';
import type { Cluster } from '#stream';
import { fatesOf } from './fates.js';
import { namesArticle } from './names-article.js';
import { scanBack, type Budget, type Scan, type Scanned } from './scan-back.js';
import type { AlertTrace, Trace } from './trace.js';

export interface TraceDeps {
  cluster: Cluster;
  topics: Topics;
  /** The enricher's. */
  group: string;
}

export interface TraceOptions {
  /** Looks back to here, ms since the epoch; else until nothing more is found. */
  since?: number;
  budget?: Partial<Budget>;
}

const BUDGET: Budget = { records: 100_000, found: 2_000 };

/**
 * What became of an article. Its key names the one partition in which its fragments lie; that is searched from its end, and
 * from what is found there what came of it: in the same partition of the enriched, among the dead letters, in the dyads'.
 * @param key `source.id/articleId`
 */
export async function traceArticle(
  { cluster, topics, group }: TraceDeps,
  key: string,
  { since, budget }: TraceOptions = {},
): Promise<Trace> {
  const search = (topic: TopicSpec, partition: number, more: Omit<Scan, 'topic' | 'partition'>): Promise<Scanned> =>
    scanBack(cluster, { topic: topic.name, partition, ...more }, { ...BUDGET, ...budget });
  const home = partitionFor(key, topics.fragments.partitions);
  const wanted = namesArticle(key);
  const fragments = await search(topics.fragments, home, { wanted, ...(since !== undefined && { since }) });
  const first = fragments.found[0]?.timestamp ?? since;
  const later = first === undefined ? {} : { since: first };
  const [enriched, deadLetters, committed] = await Promise.all([
    search(topics.enriched, home, { wanted, ...later }),
    // A record without a key is refused into whichever partition.
    Promise.all(range(topics.deadLetters.partitions).map((at) => search(topics.deadLetters, at, { wanted, ...later }))),
    committedOf(cluster, group, topics.fragments.name, home),
  ]);
  const dyads = dyadsIn(enriched.found);
  const [withdrawn, alerts] = await Promise.all([
    withdrawnIn(key, dyads, (dyad, find) =>
      search(topics.signals, partitionFor(dyad, topics.signals.partitions), { wanted: find, ...later }),
    ),
    alertsIn(key, dyads, topics, (topic, dyad, find) =>
      search(topic, partitionFor(dyad, topic.partitions), { wanted: find, ...later }),
    ),
  ]);
  const letters = deadLetters.flatMap(({ found }) => found);
  return {
    article: key,
    searched: { back: fragments.from === null ? null : formatTime(fragments.from), complete: fragments.complete },
    fragments: fatesOf({
      fragments: fragments.found,
      enriched: enriched.found,
      deadLetters: letters,
      withdrawn,
      committed,
    }),
    alerts,
  };
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

async function committedOf(cluster: Cluster, group: string, topic: string, partition: number): Promise<number | null> {
  const groups = await cluster.groups().catch(() => []);
  const own = groups.find((one) => one.group === group);
  if (!own) return null;
  return own.committed.find((one) => one.topic === topic && one.partition === partition)?.offset ?? 0;
}

function dyadsIn(enriched: readonly InputRecord[]): string[] {
  const dyads = enriched.flatMap((record) => {
    const decoded = decodeJson('enriched', record);
    return decoded.ok ? decoded.value.signals.flatMap(({ dyad }) => (dyad === null ? [] : [dyad])) : [];
  });
  return [...new Set(dyads)].sort();
}

/** By id of the signal, why. */
async function withdrawnIn(
  key: string,
  dyads: readonly string[],
  search: (dyad: string, wanted: Scan['wanted']) => Promise<Scanned>,
): Promise<Map<string, string>> {
  const reasons = new Map<string, string>();
  const note = (record: InputRecord): boolean => {
    if (!record.headers['ce_type']?.endsWith('.withdrawn')) return false;
    const decoded = decodeSignal(record);
    if (!decoded.ok || !('op' in decoded.value) || decoded.value.op !== 'withdrawn') return false;
    if (decoded.value.fragment.article === key) reasons.set(decoded.value.id, decoded.value.because);
    return false;
  };
  for (const dyad of dyads) await search(dyad, note);
  return reasons;
}

/** Steps of alerts that rest on the article's signals, in the order of their time. */
async function alertsIn(
  key: string,
  dyads: readonly string[],
  topics: Topics,
  search: (topic: TopicSpec, dyad: string, wanted: Scan['wanted']) => Promise<Scanned>,
): Promise<AlertTrace[]> {
  const found: AlertTrace[] = [];
  for (const dyad of dyads) {
    for (const topic of [topics.escalation, topics.deEscalation, topics.divergence]) {
      await search(topic, dyad, (record) => {
        const decoded = decodeJson('alert', record);
        const trace = decoded.ok && decoded.value.dyad === dyad ? alertTrace(key, decoded.value, record) : undefined;
        if (trace) found.push(trace);
        return false;
      });
    }
  }
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.sequence - b.sequence));
}

function alertTrace(
  key: string,
  { id, kind, lifecycle, sequence, dyad, level, previousLevel, index, at, reasons }: Alert,
  { topic, partition, offset }: InputRecord,
): AlertTrace | undefined {
  const own = reasons.filter(({ article }) => article === key).map(({ signal }) => signal);
  if (own.length === 0) return undefined;
  return {
    ...{ id, kind, lifecycle, sequence, dyad, level, previousLevel, index, at },
    coordinates: { topic, partition, offset },
    signals: [...new Set(own)],
  };
}
