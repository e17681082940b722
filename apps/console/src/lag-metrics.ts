import { isKnown, type GroupSummary, type LagSnapshot, type PartitionFacts, type Status } from '#lag';
import { Gauge, type Registry } from 'prom-client';
import type { LagView } from './lag-view.js';

/** Partitions of all groups that have series of their own; of those beyond, only the sums of their groups are told. */
const MOST_SERIES = 20_000;
const STATUSES: readonly Status[] = ['OK', 'WARN', 'STALL', 'STOP', 'REWIND', 'UNKNOWN'];
const OF_PARTITION = ['consumergroup', 'topic', 'partition'] as const;

/**
 * Lag for Prometheus, under the names and labels of kafka_exporter and kafka-lag-exporter, so that their dashboards go on
 * working. What is unknown has no series: not 0. What is stale has none either, and `tautline_lag_stale` says so.
 */
export function lagMetrics(registry: Registry, lag: LagView, most = MOST_SERIES): void {
  const registers = [registry];
  let latest: LagSnapshot | null = null;
  lag.onChange((snapshot) => (latest = snapshot));
  // The first that is asked at each scrape: it tells the others what to say.
  new Gauge({
    name: 'tautline_lag_groups',
    help: 'Consumer groups on the cluster',
    registers,
    collect() {
      this.set(latest?.groups.length ?? 0);
      tell(latest);
    },
  });
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Gauge({ name, help, labelNames: [...labelNames], registers });
  const partition = {
    lag: gauge('kafka_consumergroup_lag', 'Records a group has still to read', OF_PARTITION),
    seconds: gauge('kafka_consumergroup_lag_seconds', 'Age of the oldest of them', OF_PARTITION),
    offset: gauge('kafka_consumergroup_current_offset', 'Committed offset', OF_PARTITION),
    end: gauge('kafka_topic_partition_current_offset', 'End of the log', ['topic', 'partition']),
    start: gauge('kafka_topic_partition_oldest_offset', 'Start of the log', ['topic', 'partition']),
  };
  const group = {
    sum: gauge('kafka_consumergroup_lag_sum', 'Records a group has still to read of all it reads', ['consumergroup']),
    seconds: gauge('kafka_consumergroup_group_max_lag_seconds', "The worst partition's age", ['consumergroup']),
    members: gauge('kafka_consumergroup_members', 'Members of a group', ['consumergroup']),
    drain: gauge('tautline_consumergroup_drain_seconds', 'Until nothing is unread; +Inf: never', ['consumergroup']),
    deletion: gauge('tautline_consumergroup_deletion_seconds', 'Until unread records may be deleted', [
      'consumergroup',
    ]),
    status: gauge('tautline_consumergroup_status', '1 for the status a group has', ['consumergroup', 'status']),
    stale: gauge('tautline_consumergroup_stale', '1 while the broker that has the group does not answer', [
      'consumergroup',
    ]),
    unknown: gauge('tautline_consumergroup_unknown_partitions', 'Partitions of unknown lag', ['consumergroup']),
  };
  const stale = gauge('tautline_lag_stale', '1 while the offsets cannot be read', []);
  const leftOut = gauge(
    'tautline_lag_series_left_out',
    'Partitions without series of their own: there are too many',
    [],
  );

  const tellPartition = (name: string, of: PartitionFacts): void => {
    const place = { topic: of.topic, partition: String(of.partition) };
    const labels = { consumergroup: name, ...place };
    if (isKnown(of.lag)) partition.lag.set(labels, of.lag);
    if (!('unknown' in of.behind)) partition.seconds.set(labels, of.behind.seconds);
    if (of.committed !== null) partition.offset.set(labels, of.committed);
    if (of.end !== null) partition.end.set(place, of.end);
    if (of.start !== null) partition.start.set(place, of.start);
  };
  const tellGroup = (of: GroupSummary): void => {
    const labels = { consumergroup: of.group };
    if (isKnown(of.lag)) group.sum.set(labels, of.lag);
    if (!('unknown' in of.behind)) group.seconds.set(labels, of.behind.seconds);
    group.members.set(labels, of.members);
    if (of.drain === 'never') group.drain.set(labels, Infinity);
    else if (isKnown(of.drain)) group.drain.set(labels, of.drain);
    if (of.deletion !== null && isKnown(of.deletion)) group.deletion.set(labels, of.deletion);
    group.unknown.set(labels, of.unknown);
    for (const status of STATUSES) group.status.set({ ...labels, status }, status === of.status ? 1 : 0);
  };
  const tell = (snapshot: LagSnapshot | null): void => {
    for (const each of [...Object.values(partition), ...Object.values(group)]) each.reset();
    stale.set(snapshot?.stale === null ? 0 : 1);
    leftOut.set(0);
    if (snapshot?.stale !== null) return;
    let left = most;
    for (const summary of snapshot.groups) {
      group.stale.set({ consumergroup: summary.group }, summary.stale === null ? 0 : 1);
      if (summary.stale !== null) continue;
      tellGroup(summary);
      const partitions = lag.group(summary.group)?.partitions ?? [];
      for (const of of partitions.slice(0, left)) tellPartition(summary.group, of);
      if (partitions.length > left) leftOut.inc(partitions.length - left);
      left = Math.max(0, left - partitions.length);
    }
  };
}
