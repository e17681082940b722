import type { Cluster, KafkaAddress } from '#stream';
import type { Membership } from '../../../libs/stream/src/server/membership.js';
import type { PartitionPort } from '../../../libs/stream/src/server/partition-port.js';

export type Codec = 'gzip' | 'snappy' | 'lz4' | 'zstd';

export interface PartitionOf {
  group: string;
  topic: string;
  partition: number;
  changelogTopic: string;
  /** Of one fetch; 1 MiB unless told. */
  maxBytes?: number;
}

export interface MemberOf {
  group: string;
  topics: readonly string[];
  /** ms; 6 s, the least brokers allow, unless told. */
  sessionTimeout?: number;
  /** Whether no other living instance has the client id. */
  alone?: boolean;
}

/** What a client gives to `libs/stream`: the ports of an owner, of a member and of everybody else. */
export interface OpenClient {
  cluster: Cluster;
  partition(of: PartitionOf): PartitionPort;
  membership(of: MemberOf): Membership;
  close(): Promise<void>;
}

/** A Kafka client behind the ports of `libs/stream`, to be held to what they promise. */
export interface ClientUnderTest {
  name: string;
  /** The compressions that it reads; of the others it has to say that it cannot. */
  codecs: readonly Codec[];
  open(address: KafkaAddress, clientId: string): OpenClient;
}
