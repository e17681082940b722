import { AssignerProtocol, type Admin } from 'kafkajs';
import type { GroupState } from '../ports.js';

type Member = GroupState['members'][number];
type Described = Awaited<ReturnType<Admin['describeGroups']>>['groups'][number]['members'][number];

const partitionsOf = (assignment: Buffer): Member['partitions'] => {
  if (assignment.length === 0) return [];
  const decoded = AssignerProtocol.MemberAssignment.decode(assignment);
  return Object.entries(decoded?.assignment ?? {}).flatMap(([topic, partitions]) =>
    partitions.map((partition) => ({ topic, partition })),
  );
};

const memberOf = ({ memberId, clientId, clientHost, memberAssignment }: Described): Member => ({
  id: memberId,
  clientId,
  host: clientHost.replace(/^\//, ''),
  partitions: partitionsOf(memberAssignment),
});

async function committedOf(admin: Admin, group: string): Promise<GroupState['committed']> {
  const topics = await admin.fetchOffsets({ groupId: group });
  return topics.flatMap(({ topic, partitions }) =>
    partitions.map(({ partition, offset }) => ({
      topic,
      partition,
      offset: Number(offset) < 0 ? null : Number(offset),
    })),
  );
}

export async function groupStates(admin: Admin): Promise<GroupState[]> {
  const { groups: listed } = await admin.listGroups();
  const names = listed
    .filter(({ protocolType }) => protocolType === 'consumer' || protocolType === '')
    .map((g) => g.groupId);
  if (names.length === 0) return [];
  const { groups } = await admin.describeGroups(names);
  return Promise.all(
    groups.map(async ({ groupId, state, members }) => ({
      group: groupId,
      state,
      members: members.map(memberOf),
      committed: await committedOf(admin, groupId),
    })),
  );
}
