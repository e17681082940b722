import type { Cluster, ReadOptions } from '../ports.js';

/** Hands over what lies in the log now. */
export async function readToEnd(cluster: Cluster, reading: Omit<ReadOptions, 'onCaughtUp'>): Promise<void> {
  let caughtUp = (): void => undefined;
  const end = new Promise<void>((resolve) => (caughtUp = resolve));
  const reader = await cluster.read({ ...reading, onCaughtUp: caughtUp });
  await end;
  await reader.close();
}
