import { consumerGroups, formatTime, parseTime, placeOf } from '#events';
import { traceArticle, type AlertTrace, type FragmentTrace, type Trace } from '#trace';
import { withCluster } from '../connection.js';
import { print } from '../output.js';

export interface TraceCommandOptions {
  json?: boolean;
  since?: string;
}

const FAR = 1_000_000;

/** Prints what became of each fragment of an article. */
export const trace = (key: string, { json = false, since }: TraceCommandOptions): Promise<void> =>
  withCluster(async (cluster, topics, prefix) => {
    if (!/[^/]\/./.test(key))
      throw new Error(`${key} is no article; name it source.id/articleId, e.g. wire/20260226-7`);
    const from = since === undefined ? undefined : parseTime(since);
    if (from === null) throw new Error(`--since is "${since}", but must be a time such as ${formatTime(0)}`);
    const found = await traceArticle({ cluster, topics, group: consumerGroups(prefix).enricher }, key, {
      ...(from !== undefined && { since: from, budget: { records: FAR } }),
    });
    if (found.fragments.length === 0) throw new Error(nothing(found));
    if (json) return print(JSON.stringify(found));
    await print(inWords(found));
  });

const nothing = ({ article, searched: { back, complete } }: Trace): string =>
  complete
    ? `the log holds nothing of ${article}${back === null ? '' : `; its partition goes back to ${back}`}`
    : `nothing of ${article} was found back to ${back ?? 'now'}; --since looks further back`;

export function inWords({ article, searched, fragments, alerts }: Trace): string {
  const far = searched.complete ? '' : ` (looked back to ${searched.back ?? 'now'}; --since looks further)`;
  return [`${article}${far}`, ...fragments.flatMap(fragmentInWords), ...alerts.flatMap(alertInWords)].join('\n');
}

function fragmentInWords(fragment: FragmentTrace): string[] {
  const { id, coordinates, receivedAt, fate, because, of, resembles, unscored, deadLetter, entities, signals } =
    fragment;
  const named = id === undefined ? 'a record' : `#${id.slice(id.lastIndexOf('#') + 1)}`;
  const why = [because, of && `the same as ${placeOf(of)}`].filter((one) => one !== undefined).join('; ');
  const names = [...new Set(entities.map((entity) => entity.id ?? entity.name))];
  return [
    '',
    `${named}  ${fate}${why === '' ? '' : `: ${why}`}`,
    `  ${coordinates ? placeOf(coordinates) : 'no longer in the log'}, received ${receivedAt}`,
    ...(deadLetter
      ? [
          `  ${deadLetter.error}: ${deadLetter.message}`,
          `  dead letter ${deadLetter.id}${deadLetter.redrivenTo === undefined ? '' : `, sent back to ${deadLetter.redrivenTo}`}`,
        ]
      : []),
    ...(resembles ? [`  resembles ${resembles.story} (${resembles.similarity})`] : []),
    ...(unscored === undefined ? [] : [`  not scored: ${unscored}`]),
    ...(names.length > 0 ? [`  entities: ${names.join(', ')}`] : []),
    ...signals.map(
      ({ event, dyad, standing, intensity, quote, withdrawn }) =>
        `  ${event}  ${dyad ?? 'no pair'}  ${intensity}  ${standing}${withdrawn === undefined ? '' : `  withdrawn (${withdrawn})`}  “${quote}”`,
    ),
  ];
}

const alertInWords = ({
  kind,
  lifecycle,
  dyad,
  previousLevel,
  level,
  index,
  at,
  id,
  sequence,
}: AlertTrace): string[] => [
  '',
  `alert ${id}:${sequence}`,
  `  ${kind} ${lifecycle}  ${dyad}  ${previousLevel === level ? level : `${previousLevel} → ${level}`}  index ${index}  ${at}`,
];
