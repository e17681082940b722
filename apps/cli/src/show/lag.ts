import {
  inWords,
  isKnown,
  type Behind,
  type Drain,
  type Figure,
  type GroupFacts,
  type GroupSummary,
  type LagSnapshot,
  type PartitionFacts,
} from '#lag';

/** Unknown is a question mark, never a 0. */
const amount = (figure: Figure): string => (isKnown(figure) ? String(figure) : '?');
/** With a tilde where it was interpolated. */
const age = (behind: Behind): string =>
  'unknown' in behind ? '?' : `${behind.by === 'interpolated' ? '~' : ''}${inWords(behind.seconds * 1000)}`;
const time = (drain: Drain): string =>
  drain === 'never' ? 'never' : isKnown(drain) ? (drain === 0 ? '–' : inWords(drain * 1000)) : '?';

const GROUP = ['GROUP', 'STATUS', 'LAG', 'BEHIND', 'IN/S', 'OUT/S', 'DRAINS IN', 'MEMBERS', 'STATE'];
const PARTITION = ['TOPIC', 'PARTITION', 'STATUS', 'COMMITTED', 'END', 'LAG', 'BEHIND', 'DRAINS IN', 'MEMBER'];

/** A table, and under it the reason of each status that is not OK. */
export function shownGroups({ groups }: Pick<LagSnapshot, 'groups'>): string[] {
  if (groups.length === 0) return ['there is no consumer group on the cluster'];
  const rows = groups.map((of) => [
    ...[of.group, of.status, amount(of.lag) + (of.unknown > 0 && isKnown(of.lag) ? '+?' : ''), age(of.behind)],
    ...[amount(of.rateIn), amount(of.rateOut), time(of.drain), String(of.members), of.state],
  ]);
  return [...table([GROUP, ...rows]), ...groups.flatMap(reasonOf)];
}

export function shownGroup({
  summary,
  partitions,
  members,
}: Pick<GroupFacts, 'summary' | 'partitions' | 'members'>): string[] {
  const rows = partitions.map((of: PartitionFacts) => [
    ...[of.topic, String(of.partition), of.status, String(of.committed ?? '–'), String(of.end ?? '?')],
    ...[amount(of.lag), age(of.behind), time(of.drain), of.owner ? `${of.owner.clientId} ${of.owner.host}` : '–'],
  ]);
  const notes = partitions.flatMap(({ topic, partition, status, reason, note }) => [
    ...(status === 'OK' ? [] : [`  ${topic}/${partition} ${status}: ${reason}`]),
    ...(note === null ? [] : [`  ${topic}/${partition}: ${note}`]),
  ]);
  const head = `${summary.group}  ${summary.status}: ${summary.reason}  (${summary.state}, ${members.length} members)`;
  return [head, '', ...table([PARTITION, ...rows]), ...(notes.length > 0 ? ['', ...notes] : [])];
}

const reasonOf = ({ group, status, reason, stale }: GroupSummary): string[] => [
  ...(status === 'OK' ? [] : [`  ${group} ${status}: ${reason}`]),
  ...(stale === null ? [] : [`  ${group}: as of ${stale.age ?? '?'} s ago: ${stale.because}`]),
];

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
