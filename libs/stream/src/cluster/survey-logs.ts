import { groupBy } from '../group-by.js';
import { inWords } from '../kafka/error-words.js';
import type { Nodes } from '../kafka/nodes.js';
import { listOffsets, type Bound, type ClusterMetadata } from '../kafka/survey-requests.js';
import type { SurveyedLog } from '../ports.js';

const START = -2;
const END = -1;

interface Led {
  topic: string;
  partition: number;
  leader: number;
}

/** Start and end of the partitions' logs, two requests to each leader. A topic that is not there is left out. */
export async function surveyLogs(
  nodes: Nodes,
  metadata: ClusterMetadata,
  topics: ReadonlySet<string>,
): Promise<SurveyedLog[]> {
  const places = metadata.topics
    .filter(({ topic, error }) => error === 0 && topics.has(topic))
    .flatMap(({ topic, partitions }) => partitions.map((of): Led => ({ topic, ...of })));
  const byLeader = groupBy(places, ({ leader }) => leader);
  const leaderless = byLeader.get(-1) ?? [];
  byLeader.delete(-1);
  const led = [...byLeader].map(async ([leader, of]) => {
    try {
      return await logsOf(nodes, leader, of);
    } catch (error) {
      const unseen = `broker ${leader}, which leads it, does not answer (${inWords(error)})`;
      return of.map(({ topic, partition }): SurveyedLog => ({ topic, partition, unseen }));
    }
  });
  return [
    ...(await Promise.all(led)).flat(),
    ...leaderless.map(({ topic, partition }) => ({ topic, partition, unseen: 'no broker leads it' })),
  ];
}

/** The ends last: what is committed by then is not beyond them. */
async function logsOf(nodes: Nodes, leader: number, places: readonly Led[]): Promise<SurveyedLog[]> {
  const starts = new Map((await nodes.ask(leader, listOffsets(places, START))).map((bound) => [placeOf(bound), bound]));
  const ends = await nodes.ask(leader, listOffsets(places, END));
  return ends.map((end): SurveyedLog => {
    const { topic, partition } = end;
    const start = starts.get(placeOf(end));
    const error = errorOf(start, end);
    if (error !== null || start === undefined) return { topic, partition, unseen: error ?? 'its start is not known' };
    return { topic, partition, start: start.offset, end: Math.max(start.offset, end.offset), leader };
  });
}

const errorOf = (start: Bound | undefined, end: Bound): string | null =>
  end.error !== 0 ? inWords(end.error) : start && start.error !== 0 ? inWords(start.error) : null;

const placeOf = ({ topic, partition }: { topic: string; partition: number }): string => `${topic}/${partition}`;
