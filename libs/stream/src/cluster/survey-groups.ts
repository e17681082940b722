import { AssignerProtocol } from 'kafkajs';
import { groupBy } from '../group-by.js';
import type { Nodes } from '../kafka/nodes.js';
import { inWords } from '../kafka/error-words.js';
import {
  describeConsumerGroups,
  describeGroups,
  fetchCommitted,
  findCoordinators,
  type DescribedGroup,
  type DescribedMember,
  type ListedGroup,
} from '../kafka/survey-requests.js';
import type { SurveyedGroup } from '../ports.js';

/** Groups of one OffsetFetch: with a thousand partitions each, some 3 MB. */
const AT_ONCE = 100;

type Committed = SurveyedGroup['committed'];

/** Members and commits of all groups that are listed; those that cannot be asked say why. */
export async function surveyGroups(
  nodes: Nodes,
  listed: ReadonlyMap<number, readonly ListedGroup[]>,
  known: readonly string[],
): Promise<SurveyedGroup[]> {
  const perNode = [...listed].map(async ([node, groups]) => {
    try {
      return await ofNode(nodes, node, groups);
    } catch (error) {
      return groups.map((group) => unavailable(group.group, inWords(error)));
    }
  });
  const there = (await Promise.all(perNode)).flat();
  const names = new Set(there.map(({ group }) => group));
  const missing = known.filter((group) => !names.has(group));
  return [...there, ...(await notListed(nodes, listed, missing))];
}

async function ofNode(nodes: Nodes, node: number, groups: readonly ListedGroup[]): Promise<SurveyedGroup[]> {
  if (groups.length === 0) return [];
  const names = groups.map(({ group }) => group);
  const [described, committed] = await Promise.all([describe(nodes, node, groups), commits(nodes, node, names)]);
  return groups.map(({ group, type, state }): SurveyedGroup => {
    const [is, has] = [described.get(group), committed.get(group)];
    const error = is?.error || has?.error;
    if (error) return unavailable(group, inWords(error));
    return {
      ...{
        group,
        state: is?.state ?? state,
        protocol: type === '' ? 'unknown' : type,
        members: is?.members.map(plain) ?? [],
      },
      committed: has?.committed ?? [],
    };
  });
}

/** Kafka writes a slash before addresses that it has no name for. */
const plain = (member: DescribedMember): DescribedMember => ({ ...member, host: member.host.replace(/^\//, '') });

async function describe(
  nodes: Nodes,
  node: number,
  groups: readonly ListedGroup[],
): Promise<Map<string, DescribedGroup>> {
  const newer = groups.filter(({ type }) => type === 'consumer').map(({ group }) => group);
  const older = groups.filter(({ type }) => type !== 'consumer').map(({ group }) => group);
  const answers = await Promise.all([
    older.length > 0 ? nodes.ask(node, describeGroups(older, partitionsOf)) : [],
    newer.length > 0 ? nodes.ask(node, describeConsumerGroups(newer)) : [],
  ]);
  return new Map(answers.flat().map((group) => [group.group, group]));
}

async function commits(
  nodes: Nodes,
  node: number,
  groups: readonly string[],
): Promise<Map<string, { committed: Committed; error: number }>> {
  const found = new Map<string, { committed: Committed; error: number }>();
  for (let i = 0; i < groups.length; i += AT_ONCE) {
    const answers = await nodes.ask(node, fetchCommitted(groups.slice(i, i + AT_ONCE)));
    for (const { group, ...answer } of answers) found.set(group, answer);
  }
  return found;
}

/** Those that were there before: gone, unless nobody is there who could say so. */
async function notListed(
  nodes: Nodes,
  listed: ReadonlyMap<number, unknown>,
  missing: readonly string[],
): Promise<SurveyedGroup[]> {
  if (missing.length === 0) return [];
  const coordinators = await nodes.any(findCoordinators(missing));
  const byError = groupBy(coordinators, ({ error, node }) => (error === 0 && listed.has(node) ? 0 : error || -1));
  byError.delete(0);
  return [...byError].flatMap(([error, groups]) =>
    groups.map(({ group, node }) =>
      unavailable(group, error === -1 ? `broker ${node} does not answer` : inWords(error)),
    ),
  );
}

const unavailable = (group: string, because: string): SurveyedGroup => ({
  ...{ group, state: 'Unknown', protocol: 'unknown', members: [], committed: [] },
  unavailable: because,
});

function partitionsOf(assignment: Buffer): DescribedMember['partitions'] {
  if (assignment.length === 0) return [];
  const decoded = AssignerProtocol.MemberAssignment.decode(assignment);
  return Object.entries(decoded?.assignment ?? {}).flatMap(([topic, partitions]) =>
    partitions.map((partition) => ({ topic, partition })),
  );
}
