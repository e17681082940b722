import type { Kafka, Producer, ProducerConfig } from 'kafkajs';
import { clusterMaker, type ClientCluster } from './client-cluster.js';

/** A producer, and the connections that it is going to use. */
export function producerWithCluster(
  kafka: Kafka,
  config: ProducerConfig,
): { producer: Producer; cluster: ClientCluster } {
  const { name, create } = clusterMaker(kafka);
  let cluster: ClientCluster | undefined;
  const seen = Object.create(kafka, {
    [name]: { value: (options: Parameters<typeof create>[0]) => (cluster = create(options)) },
  }) as Kafka;
  const producer = seen.producer(config);
  if (!cluster) throw new Error('this version of kafkajs does not let a producer be watched: 2.2.4 is needed');
  return { producer, cluster };
}
