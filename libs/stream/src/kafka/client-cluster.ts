import type { Kafka } from 'kafkajs';
import type { FetchResponse } from 'kafkajs/src/consumer/batch.js';

const READ_COMMITTED = 1;

/** One node of the cluster, as the client's own consumers and producers speak to it. */
export interface ClientBroker {
  fetch(request: object): Promise<FetchResponse>;
  describeGroups(of: { groupIds: string[] }): Promise<{ groups: { members: GroupMember[] }[] }>;
  /** @throws where a member is not in the group (`UNKNOWN_MEMBER_ID`) */
  leaveGroup(of: { groupId: string; memberId: string }): Promise<unknown>;
}

export interface GroupMember {
  memberId: string;
  clientId: string;
}

/** The client's own cluster, which every one of its consumers and producers is built on. */
export interface ClientCluster {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  addMultipleTargetTopics(topics: readonly string[]): Promise<void>;
  refreshMetadata(): Promise<void>;
  refreshMetadataIfNecessary(): Promise<void>;
  findTopicPartitionMetadata(topic: string): { partitionId: number; leader: number }[];
  findBroker(of: { nodeId: number }): Promise<ClientBroker>;
  findGroupCoordinator(of: { groupId: string }): Promise<ClientBroker>;
  fetchTopicsOffset(
    of: { topic: string; fromBeginning: boolean; partitions: { partition: number }[] }[],
  ): Promise<{ topic: string; partitions: { partition: number; offset: string }[] }[]>;
  isConnected(): boolean;
}

type CreateCluster = (options: {
  allowAutoTopicCreation: boolean;
  isolationLevel: number;
  metadataMaxAge: number;
}) => ClientCluster;

/** How the client makes a cluster for each of its consumers and producers: a method of it, without a public name. */
export function clusterMaker(kafka: Kafka): { name: symbol; create: CreateCluster } {
  const name = Object.getOwnPropertySymbols(kafka).find((s) => s.description === 'private:Kafka:createCluster');
  const create = name && (kafka as unknown as Record<symbol, CreateCluster>)[name];
  if (!create) throw new Error('this version of kafkajs does not let a log be read: 2.2.4 is needed');
  return { name, create };
}

/** Connections of its own, for what the client's public interface has no words for. */
export const createCluster = (kafka: Kafka): ClientCluster =>
  clusterMaker(kafka).create({
    allowAutoTopicCreation: false,
    isolationLevel: READ_COMMITTED,
    metadataMaxAge: 60_000,
  });
