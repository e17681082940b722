import type { GroupSummary } from '#lag';
import { AsOf } from '../pieces/as-of.js';
import { behind, count, drain, plural, sortable, whole } from '../pieces/figures.js';
import { Scroll } from '../pieces/scroll.js';
import { Sparkline } from '../pieces/sparkline.js';
import { Nothing, Reading } from '../pieces/states.js';
import { severity, Status, STATUSES } from '../pieces/status.js';
import { Figure } from '../pieces/text.js';
import { parts } from '../state/line.js';
import { choose, route, to } from '../state/route.js';

type Order = (a: GroupSummary, b: GroupSummary) => number;

const byName: Order = (a, b) => (a.group < b.group ? -1 : 1);

/** What nobody knows stands below all that is known; two that never drain are equal. */
const compare = (a: number | null, b: number | null): number => (a === b ? 0 : (a ?? -1) - (b ?? -1));

const byFigure =
  (of: (group: GroupSummary) => number | null): Order =>
  (a, b) =>
    compare(of(a), of(b));

const ORDERS: Record<string, { title: string; order: Order; amount?: true; extra?: true }> = {
  group: { title: 'Group', order: byName },
  status: { title: 'Status', order: (a, b) => severity(a.status) - severity(b.status) },
  behind: { title: 'Behind', order: byFigure((group) => sortable(group.behind)), amount: true },
  lag: { title: 'Unread', order: byFigure((group) => sortable(group.lag)), amount: true },
  drain: { title: 'To drain', order: byFigure((group) => sortable(group.drain)), amount: true },
  members: { title: 'Members', order: byFigure(({ members }) => members), amount: true, extra: true },
};

const matches = (group: GroupSummary, text: string, status: string): boolean =>
  (status === '' || group.status === status) &&
  [group.group, ...group.topics].some((name) => name.toLowerCase().includes(text.trim().toLowerCase()));

export function Groups() {
  const { query } = route.value;
  const [text, status] = [query.get('q') ?? '', query.get('status') ?? ''];
  const [sort = 'status', way = 'descending'] = (query.get('sort') ?? 'status.descending').split('.');
  const all = parts.value.groups && Object.values(parts.value.groups);
  const { order } = ORDERS[sort] ?? { order: byName };
  const sign = way === 'descending' ? -1 : 1;
  const shown = all?.filter((group) => matches(group, text, status)).sort((a, b) => sign * order(a, b) || byName(a, b));
  return (
    <>
      <h1>Consumer groups</h1>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          Group or topic{' '}
          <input type="search" value={text} onInput={({ currentTarget }) => choose('q', currentTarget.value)} />
        </label>
        <label>
          Status{' '}
          <select value={status} onChange={({ currentTarget }) => choose('status', currentTarget.value)}>
            <option value="">any</option>
            {Object.entries(STATUSES).map(([name, { means }]) => (
              <option key={name} value={name}>
                {name}: {means}
              </option>
            ))}
          </select>
        </label>
        <p class="dim" role="status">
          {shown && all ? `${whole(shown.length)} of ${plural(all.length, 'group')}` : ''}
        </p>
      </form>
      {shown === undefined ? (
        <Reading what="the groups" />
      ) : shown.length === 0 ? (
        <Nothing>{all?.length === 0 ? 'There is no consumer group on the cluster.' : 'No group is like that.'}</Nothing>
      ) : (
        <Table groups={shown} sort={sort} way={way} />
      )}
      <CommitTimes />
    </>
  );
}

/** What the statuses rest on, where it is less than it should be. */
function CommitTimes() {
  const times = parts.value.lag?.[''].commitTimes;
  return times && !times.known ? (
    <p class="dim">STOP cannot be told from STALL: when offsets were committed is not known ({times.reason}).</p>
  ) : null;
}

function Table({ groups, sort, way }: { groups: readonly GroupSummary[]; sort: string; way: string }) {
  const head = (name: string) => {
    const { title, amount, extra } = ORDERS[name] ?? { title: name };
    const current = sort === name;
    const next = current && way === 'descending' ? 'ascending' : 'descending';
    return (
      <th
        scope="col"
        class={`${amount ? 'amount' : ''} ${extra ? 'extra' : ''}`}
        aria-sort={current ? (way === 'descending' ? 'descending' : 'ascending') : undefined}
      >
        <button type="button" class="sort" onClick={() => choose('sort', `${name}.${next}`)}>
          {title} <span aria-hidden="true">{current ? (way === 'descending' ? '↓' : '↑') : ''}</span>
        </button>
      </th>
    );
  };
  return (
    <Scroll label="Consumer groups">
      <table class="groups">
        <thead>
          <tr>
            {['group', 'status', 'behind', 'lag', 'drain'].map(head)}
            <th scope="col" class="extra">
              Last 30 min
            </th>
            {head('members')}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Row key={group.group} group={group} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

const Row = ({ group }: { group: GroupSummary }) => (
  <tr data-group={group.group} data-stale={group.stale !== null}>
    <th scope="row">
      <a href={to('groups', group.group)}>{group.group}</a>
      <span class="dim sub">{group.topics.join(', ')}</span>
    </th>
    <td class="words">
      <Status status={group.status} />
      <span class="dim sub">{group.reason}</span>
      <AsOf stale={group.stale} />
    </td>
    <td class="amount">
      <Figure of={behind(group.behind)} />
    </td>
    <td class="amount">
      <Figure of={count(group.lag)} />
      {group.unknown > 0 ? <span class="dim sub">{plural(group.unknown, 'partition')} unknown</span> : null}
    </td>
    <td class="amount">
      <Figure of={drain(group.drain)} />
    </td>
    <td class="extra">
      <Sparkline values={group.recent} label={`Unread over the last 30 minutes, ${group.trend}`} />
    </td>
    <td class="amount extra">
      {whole(group.members)}
      <span class="dim sub">{group.state}</span>
    </td>
  </tr>
);
