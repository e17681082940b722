import type { Cluster, ReadOptions } from '#stream';

type Reading = Omit<ReadOptions, 'onCaughtUp'>;

/** Hands over what lies in the log now. */
export async function readToEnd(cluster: Cluster, reading: Reading): Promise<void> {
  let caughtUp = (): void => undefined;
  const end = new Promise<void>((resolve) => (caughtUp = resolve));
  const reader = await cluster.read({ ...reading, onCaughtUp: caughtUp });
  await end;
  await reader.close();
}

/** Hands over what lies in the log and what comes after it, until the process is told to stop. */
export async function follow(cluster: Cluster, reading: Reading): Promise<void> {
  const reader = await cluster.read(reading);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await reader.close();
}
