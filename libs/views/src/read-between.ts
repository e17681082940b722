import type { Cluster, ReadOptions } from '#stream';

type Bounded = Omit<ReadOptions, 'onCaughtUp'> & Required<Pick<ReadOptions, 'to'>>;

/** Hands over what lies between two positions; ends early when `stopped` resolves. */
export async function readBetween(cluster: Cluster, options: Bounded, stopped?: Promise<void>): Promise<void> {
  let onCaughtUp = (): void => undefined;
  const caughtUp = new Promise<void>((resolve) => (onCaughtUp = resolve));
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  const onRecord: ReadOptions['onRecord'] = async (record) => {
    try {
      await options.onRecord(record);
    } catch (error) {
      fail(error);
    }
  };
  const reader = await cluster.read({ ...options, onRecord, onCaughtUp });
  try {
    await Promise.race([caughtUp, failed, ...(stopped ? [stopped] : [])]);
  } finally {
    await reader.close();
  }
}
