import { connectCluster } from '#stream';
import { PartitionCounts } from '../../../libs/stream/src/cluster/partition-counts.js';
import { AdminClient } from '../../../libs/stream/src/kafka/admin-client.js';
import { KafkaMembership } from '../../../libs/stream/src/kafka/kafka-membership.js';
import { KafkaPartition } from '../../../libs/stream/src/kafka/kafka-partition.js';
import { createKafka } from '../../../libs/stream/src/kafka/kafka.js';
import { silent } from '../../../libs/stream/src/logger.js';
import type { ClientUnderTest } from './client.js';

export const kafkajs: ClientUnderTest = {
  name: 'kafkajs',
  codecs: ['gzip'],
  open(address, clientId) {
    const kafka = createKafka(address, { clientId, logger: silent });
    const admin = new AdminClient(kafka);
    const counts = new PartitionCounts((ask) => admin.ask(ask));
    const cluster = connectCluster(address, { clientId });
    return {
      cluster,
      partition: (of) =>
        new KafkaPartition({ kafka, admin, counts, transactionalIdPrefix: '', maxBytes: 1_048_576, ...of }),
      membership: ({ alone, ...of }) =>
        new KafkaMembership({
          ...{ kafka, sessionTimeout: 6_000, logger: silent, ...of },
          ...(alone && { instance: clientId }),
        }),
      close: async () => {
        await cluster.close();
        await admin.close();
      },
    };
  },
};
