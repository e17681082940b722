import type { Kafka } from 'kafkajs';
import { createCluster, type ClientBroker, type GroupMember } from './client-cluster.js';

/**
 * Makes those members leave the group who are known to be dead, so that nobody waits for the end of their sessions. To be
 * wrong is harmless: a member that is alive joins again, and owners fence each other whatever the group says.
 * @returns the ids of those that were there
 */
export async function removeMembers(
  kafka: Kafka,
  group: string,
  isDead: (member: GroupMember) => boolean,
): Promise<string[]> {
  const cluster = createCluster(kafka);
  try {
    await cluster.connect();
    const coordinator = await cluster.findGroupCoordinator({ groupId: group });
    const { groups } = await coordinator.describeGroups({ groupIds: [group] });
    const dead = groups.flatMap(({ members }) => members.filter(isDead)).map(({ memberId }) => memberId);
    for (const memberId of dead) await leave(coordinator, group, memberId);
    return dead;
  } finally {
    await cluster.disconnect();
  }
}

async function leave(coordinator: ClientBroker, groupId: string, memberId: string): Promise<void> {
  try {
    await coordinator.leaveGroup({ groupId, memberId });
  } catch (error) {
    if ((error as { type?: unknown }).type !== 'UNKNOWN_MEMBER_ID') throw error;
  }
}
