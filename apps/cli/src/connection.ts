import { topicCatalogue, type Topics } from '#events';
import { createLogger, loadConfig } from '#platform';
import { connectCluster, type Cluster } from '#stream';
import { findRunning } from './running.js';

/** Runs `work` against the cluster that was named, or that a running `tautline up` has started, and closes it. */
export async function withCluster<T>(
  work: (cluster: Cluster, topics: Topics, topicPrefix: string) => Promise<T>,
): Promise<T> {
  const config = loadConfig(process.env);
  const running = config.kafka ? undefined : findRunning();
  const address = config.kafka ?? (running && { brokers: running.brokers });
  if (!address) {
    throw new Error(
      'which Kafka? Nothing is running here (`npm start` starts everything), and KAFKA_BROKERS names no brokers, e.g. KAFKA_BROKERS=localhost:9092',
    );
  }
  const cluster = connectCluster(address, { clientId: 'tautline-cli', logger: createLogger('error') });
  try {
    return await work(cluster, topicCatalogue(config.topicPrefix, config.partitions), config.topicPrefix);
  } finally {
    await cluster.close();
  }
}
