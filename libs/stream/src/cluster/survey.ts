import type { NodeConnection, Nodes } from '../kafka/nodes.js';
import { listGroups, type ClusterMetadata, type ListedGroup } from '../kafka/survey-requests.js';
import type { Survey, SurveyedGroup } from '../ports.js';
import { surveyGroups } from './survey-groups.js';
import { surveyLogs } from './survey-logs.js';

const LIST_GROUPS = 16;

/**
 * Everything by which lag is told, with few requests: of nodes for their groups, of coordinators for members and commits, and
 * then, so that no commit seems to lie beyond the end, of leaders for their logs.
 * @param known groups that were there before: one whose coordinator is away is told apart from one that is gone
 */
export async function survey(nodes: Nodes, known: readonly string[]): Promise<Survey> {
  const metadata = await nodes.metadata();
  const listed = await groupsByNode(nodes, metadata);
  const groups = await surveyGroups(nodes, listed, known);
  return {
    brokers: metadata.nodes.map((node) => ({ ...node, controller: node.id === metadata.controller })),
    groups,
    logs: await surveyLogs(nodes, metadata, new Set(groups.flatMap(topicsOf))),
    topicIds: new Map(metadata.topics.map(({ topic, id }) => [topic, id])),
  };
}

/** Of the nodes that answer. */
async function groupsByNode(nodes: Nodes, metadata: ClusterMetadata): Promise<Map<number, ListedGroup[]>> {
  const answers = await Promise.allSettled(
    metadata.nodes.map(async ({ id }) => {
      const version = await nodes.with(id, ({ versions }) => Promise.resolve(versionOf(versions)));
      const { groups } = await nodes.ask(id, listGroups(version));
      return [id, groups.filter(isOfConsumers)] as const;
    }),
  );
  const answered = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const [refused] = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
  if (answered.length === 0) throw refused instanceof Error ? refused : new Error('no broker lists its groups');
  return new Map(answered);
}

const versionOf = (versions: NodeConnection['versions']): 4 | 5 =>
  (versions?.[LIST_GROUPS]?.maxVersion ?? 5) >= 5 ? 5 : 4;

/** A group in which only offsets are committed names no protocol. One that shares its topics has no offset to lag behind. */
const isOfConsumers = ({ protocolType, type }: ListedGroup): boolean =>
  (protocolType === 'consumer' || protocolType === '') && (type === '' || type === 'classic' || type === 'consumer');

const topicsOf = ({ committed, members }: SurveyedGroup): string[] => [
  ...committed.map(({ topic }) => topic),
  ...members.flatMap(({ partitions }) => partitions.map(({ topic }) => topic)),
];
