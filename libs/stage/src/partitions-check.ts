import type { HealthCheck } from '#platform';
import type { PartitionHealth, ServerHealth } from '#stream';

/** What is wrong with the partitions, or what their owners are doing. */
export const partitionsCheck = (health: () => ServerHealth): HealthCheck => ({
  name: 'partitions',
  check: () => {
    const { ok, reasons, partitions } = health();
    const doing = [`${partitions.length} owned`, ...rebuilding(partitions), ...waiting(partitions)].join(', ');
    return Promise.resolve({ ok, detail: reasons.length > 0 ? reasons.join('; ') : doing });
  },
});

/** How far those are whose memory is put together again from Kafka. */
function rebuilding(partitions: readonly PartitionHealth[]): string[] {
  const done = partitions.flatMap((partition) => (partition.state === 'rebuilding' ? [partition.done] : []));
  if (done.length === 0) return [];
  const percent = Math.round((100 * done.reduce((a, b) => a + b)) / done.length);
  return [`${done.length} of them being rebuilt (${percent} %)`];
}

const waiting = (partitions: readonly PartitionHealth[]): string[] =>
  partitions
    .flatMap((partition) => (partition.state === 'waiting' ? [`waiting for ${partition.for}`] : []))
    .slice(0, 1);
