import type Decoder from 'kafkajs/src/protocol/decoder.js';
import { groupBy } from '../group-by.js';
import { flexible, readEach, writeEach, type ProtocolRequest } from './flexible.js';

/** 0 for none. */
interface Answered {
  error: number;
}

export interface NodeAddress {
  id: number;
  host: string;
  port: number;
}

interface TopicMetadata extends Answered {
  topic: string;
  /** Another one where the topic was deleted and made anew. */
  id: string;
  partitions: { partition: number; leader: number }[];
}

export interface ClusterMetadata {
  nodes: NodeAddress[];
  controller: number;
  topics: TopicMetadata[];
}

/** Metadata of all topics. The client's own knows no topic ids, and fails as a whole where one partition has no leader. */
export const describeTopics = (): ProtocolRequest<ClusterMetadata> =>
  flexible({
    ...{ apiKey: 3, apiVersion: 12, apiName: 'Metadata' },
    // All topics (a null array), without creating any, and without what we may do in them.
    write: (to) => void to.writeUVarInt(0).writeBoolean(false).writeBoolean(false),
    read: (from) => {
      from.readInt32();
      const nodes = readEach(from, () => {
        const node = { id: from.readInt32(), host: from.readUVarIntString() ?? '', port: from.readInt32() };
        from.readUVarIntString();
        return node;
      });
      from.readUVarIntString();
      const controller = from.readInt32();
      const topics = readEach(from, () => {
        const error = from.readInt16();
        const topic = from.readUVarIntString() ?? '';
        const id = from.readBytes(16).toString('hex');
        from.readInt8();
        const partitions = readEach(from, () => {
          from.readInt16();
          const [partition, leader] = [from.readInt32(), from.readInt32()];
          from.readInt32();
          for (const _ of ['replicas', 'in sync', 'offline']) from.readUVarIntArray(() => from.readInt32());
          return { partition, leader };
        });
        from.readInt32();
        return { error, topic, id, partitions };
      });
      return { nodes, controller, topics };
    },
  });

export interface ListedGroup {
  group: string;
  protocolType: string;
  state: string;
  /** `classic`, `consumer`, `share` or `streams`; empty on brokers before 3.8. */
  type: string;
}

/** The groups that one node coordinates. @param version 5 tells their types, 4 does not */
export const listGroups = (version: 4 | 5): ProtocolRequest<Answered & { groups: ListedGroup[] }> =>
  flexible({
    ...{ apiKey: 16, apiVersion: version, apiName: 'ListGroups' },
    write: (to) => {
      to.writeUVarInt(1);
      if (version === 5) to.writeUVarInt(1);
    },
    read: (from) => {
      from.readInt32();
      const error = from.readInt16();
      const groups = readEach(from, () => ({
        group: from.readUVarIntString() ?? '',
        protocolType: from.readUVarIntString() ?? '',
        state: from.readUVarIntString() ?? '',
        type: version === 5 ? (from.readUVarIntString() ?? '').toLowerCase() : '',
      }));
      return { error, groups };
    },
  });

export interface Coordinator extends Answered {
  group: string;
  node: number;
}

export const findCoordinators = (groups: readonly string[]): ProtocolRequest<Coordinator[]> =>
  flexible({
    ...{ apiKey: 10, apiVersion: 4, apiName: 'FindCoordinator' },
    write: (to) => {
      to.writeInt8(0);
      writeEach(to, groups, (group) => to.writeUVarIntString(group));
    },
    read: (from) => {
      from.readInt32();
      return readEach(from, () => {
        const [group, node] = [from.readUVarIntString() ?? '', from.readInt32()];
        from.readUVarIntString();
        from.readInt32();
        const error = from.readInt16();
        from.readUVarIntString();
        return { group, node, error };
      });
    },
  });

export interface DescribedMember {
  id: string;
  clientId: string;
  host: string;
  partitions: { topic: string; partition: number }[];
}

export interface DescribedGroup extends Answered {
  group: string;
  state: string;
  members: DescribedMember[];
}

/** @param assignmentOf reads what the members of a group of consumers tell each other */
export const describeGroups = (
  groups: readonly string[],
  assignmentOf: (assignment: Buffer) => DescribedMember['partitions'],
): ProtocolRequest<DescribedGroup[]> =>
  flexible({
    ...{ apiKey: 15, apiVersion: 5, apiName: 'DescribeGroups' },
    write: (to) => {
      writeEach(to, groups, (group) => to.writeUVarIntString(group));
      to.writeBoolean(false);
    },
    read: (from) => {
      from.readInt32();
      return readEach(from, () => {
        const error = from.readInt16();
        const [group, state] = [from.readUVarIntString() ?? '', from.readUVarIntString() ?? ''];
        const consumers = from.readUVarIntString() === 'consumer';
        from.readUVarIntString();
        const members = readEach(from, () => {
          const id = from.readUVarIntString() ?? '';
          from.readUVarIntString();
          const [clientId, host] = [from.readUVarIntString() ?? '', from.readUVarIntString() ?? ''];
          readBytes(from);
          const assignment = readBytes(from);
          return { id, clientId, host, partitions: consumers ? assignmentOf(assignment) : [] };
        });
        from.readInt32();
        return { error, group, state, members };
      });
    },
  });

/** Groups of the newer protocol (KIP-848), whom the older request calls dead. */
export const describeConsumerGroups = (groups: readonly string[]): ProtocolRequest<DescribedGroup[]> =>
  flexible({
    ...{ apiKey: 69, apiVersion: 0, apiName: 'ConsumerGroupDescribe' },
    write: (to) => {
      writeEach(to, groups, (group) => to.writeUVarIntString(group));
      to.writeBoolean(false);
    },
    read: (from) => {
      from.readInt32();
      return readEach(from, () => {
        const error = from.readInt16();
        from.readUVarIntString();
        const [group, state] = [from.readUVarIntString() ?? '', from.readUVarIntString() ?? ''];
        from.readInt32();
        from.readInt32();
        from.readUVarIntString();
        const members = readEach(from, () => {
          const id = from.readUVarIntString() ?? '';
          from.readUVarIntString();
          from.readUVarIntString();
          from.readInt32();
          const [clientId, host] = [from.readUVarIntString() ?? '', from.readUVarIntString() ?? ''];
          from.readUVarIntArray(() => from.readUVarIntString());
          from.readUVarIntString();
          const partitions = readAssignment(from);
          readAssignment(from);
          return { id, clientId, host, partitions };
        });
        from.readInt32();
        return { error, group, state, members };
      });
    },
  });

function readAssignment(from: Decoder): DescribedMember['partitions'] {
  const partitions = readEach(from, () => {
    from.readBytes(16);
    const topic = from.readUVarIntString() ?? '';
    return (from.readUVarIntArray(() => from.readInt32()) ?? []).map((partition) => ({ topic, partition }));
  }).flat();
  from.readTaggedFields();
  return partitions;
}

/** The client's own reading of it takes one byte too many. */
function readBytes(from: Decoder): Buffer {
  const length = from.readUVarInt();
  return length > 1 ? from.readBytes(length - 1) : Buffer.alloc(0);
}

export interface Committed {
  topic: string;
  partition: number;
  /** Null where nothing is committed. */
  offset: number | null;
}

/** What several groups have committed, in all partitions. */
export const fetchCommitted = (
  groups: readonly string[],
): ProtocolRequest<(Answered & { group: string; committed: Committed[] })[]> =>
  flexible({
    ...{ apiKey: 9, apiVersion: 8, apiName: 'OffsetFetch' },
    write: (to) => {
      // A null array of topics: all.
      writeEach(to, groups, (group) => to.writeUVarIntString(group).writeUVarInt(0).writeUVarInt(0));
      // What a transaction under way has not yet committed is not waited for.
      to.writeBoolean(false);
    },
    read: (from) => {
      from.readInt32();
      return readEach(from, () => {
        const group = from.readUVarIntString() ?? '';
        const committed = readEach(from, () => {
          const topic = from.readUVarIntString() ?? '';
          return readEach(from, () => {
            const partition = from.readInt32();
            const offset = Number(from.readInt64());
            from.readInt32();
            from.readUVarIntString();
            from.readInt16();
            return { topic, partition, offset: offset < 0 ? null : offset };
          });
        }).flat();
        return { group, committed, error: from.readInt16() };
      });
    },
  });

export interface Bound extends Answered {
  topic: string;
  partition: number;
  offset: number;
}

/** Of partitions that the node leads. @param time ms; -1 for the end (of what is replicated), -2 for the start */
export const listOffsets = (
  places: readonly { topic: string; partition: number }[],
  time: number,
): ProtocolRequest<Bound[]> =>
  flexible({
    ...{ apiKey: 2, apiVersion: 6, apiName: 'ListOffsets' },
    write: (to) => {
      to.writeInt32(-1).writeInt8(0);
      writeEach(to, [...groupBy(places, ({ topic }) => topic)], ([topic, of]) => {
        to.writeUVarIntString(topic);
        writeEach(to, of, ({ partition }) =>
          to.writeInt32(partition).writeInt32(-1).writeInt64(String(time)).writeUVarInt(0),
        );
        to.writeUVarInt(0);
      });
    },
    read: (from) => {
      from.readInt32();
      return readEach(from, () => {
        const topic = from.readUVarIntString() ?? '';
        return readEach(from, () => {
          const [partition, error] = [from.readInt32(), from.readInt16()];
          from.readInt64();
          const offset = Number(from.readInt64());
          from.readInt32();
          return { topic, partition, error, offset };
        });
      }).flat();
    },
  });
