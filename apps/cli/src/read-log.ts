import type { Cluster, ReadOptions } from '#stream';

/** Hands over what lies in the log and what comes after it, until the process is told to stop. */
export async function follow(cluster: Cluster, reading: Omit<ReadOptions, 'onCaughtUp'>): Promise<void> {
  const reader = await cluster.read(reading);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await reader.close();
}
