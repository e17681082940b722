import { consumerGroups, encode, formatTime, SCHEMA_VERSION, topicCatalogue, type OutputRecord } from '#events';
import { type OwnTuning, ownTuning } from '#escalation';
import type { RunningApp } from '#platform';
import { startStage, type StageDeps } from '#stage';
import { hasUnread, type Cluster } from '#stream';
import { createStages } from '#topology';
import { alerterModule } from './alerter.module.js';
import { levelsCodec } from './levels-codec.js';
import { yesForAWhile } from './yes-for-a-while.js';

export interface AlerterDeps extends StageDeps {
  /** What the user changes in the tuning. */
  tuning?: OwnTuning;
  cluster: Cluster;
  /** True while what comes in is known to be older than now: the clock then waits. */
  behind?: () => boolean;
}

/**
 * Takes signals from Kafka; gives alerts and levels, and puts a tick a minute into the partitions it owns.
 * @throws TuningError naming the fields of the user's tuning that cannot be used
 */
export function startAlerter({ cluster, behind, tuning, ...deps }: AlerterDeps): Promise<RunningApp> {
  const topics = topicCatalogue(deps.topicPrefix);
  const groups = consumerGroups(deps.topicPrefix);
  const tick = (partition: number, minute: number): OutputRecord =>
    encode(
      'tick',
      { schema: SCHEMA_VERSION, op: 'tick', at: formatTime(minute) },
      { topic: topics.signals.name, partition, source: '/tautline/alerter' },
    );
  return startStage(deps, {
    name: 'alerter',
    module: alerterModule(createStages(topics, { tuning: ownTuning(tuning) }).alerter),
    server: {
      changelog: { topic: topics.levels.name, codec: levelsCodec(topics.levels.name) },
      everyMinute: tick,
      lagging: yesForAWhile(
        async () => behind?.() === true || (await hasUnread(cluster, groups.enricher, topics.fragments.name)),
      ),
    },
  });
}
