import type { GroupFacts, LagHistory, Member, PartitionFacts } from '#lag';
import { useMemo } from 'preact/hooks';
import { TimeChart, type Series } from '../charts/time-chart.js';
import { AsOf } from '../pieces/as-of.js';
import { behind, count, drain, duration, perSecond, plural, whole } from '../pieces/figures.js';
import { Behind, Heads, Scroll } from '../pieces/scroll.js';
import { Failed, Nothing, Reading } from '../pieces/states.js';
import { Status } from '../pieces/status.js';
import { Figure, Time } from '../pieces/text.js';
import { useFetched } from '../state/fetched.js';
import { parts } from '../state/line.js';
import { choose, route, to } from '../state/route.js';

const SPANS = { '60': '1 hour', '360': '6 hours', '1440': '24 hours' };

export function Group({ name }: { name: string }) {
  const path = `v1/lag/groups/${encodeURIComponent(name)}`;
  const facts = useFetched<GroupFacts>(path, parts.value.lag?.[''].at);
  return (
    <>
      <p>
        <a href={to('groups')}>Consumer groups</a>
      </p>
      <h1>{name}</h1>
      {facts.value ? (
        <>
          <Summary facts={facts.value} />
          <History name={name} path={path} at={facts.value.at} />
          <Partitions partitions={facts.value.partitions} />
          <Members members={facts.value.members} />
        </>
      ) : facts.error ? null : (
        <Reading what="the group" />
      )}
      {facts.error ? <Failed error={facts.error} again={facts.again} /> : null}
    </>
  );
}

function Summary({ facts: { summary } }: { facts: GroupFacts }) {
  const { slowest, skew } = summary;
  return (
    <section aria-label="Summary">
      <p class="lead">
        <Status status={summary.status} /> {summary.reason}
        <AsOf stale={summary.stale} />
      </p>
      <dl class="facts">
        <dt>Behind</dt>
        <dd>
          <Figure of={behind(summary.behind)} />
        </dd>
        <dt>Unread</dt>
        <dd>
          <Figure of={count(summary.lag)} />
          {summary.unknown > 0 ? `, unknown in ${plural(summary.unknown, 'partition')}` : ''}
        </dd>
        <dt>To drain</dt>
        <dd>
          <Figure of={drain(summary.drain)} />
          {slowest ? `, by ${slowest.topic} ${slowest.partition}` : ''}
          {skew !== null ? ` (${skew.toFixed(1)} times the mean)` : ''}
        </dd>
        <dt>In, out</dt>
        <dd>
          <Figure of={perSecond(summary.rateIn)} />, <Figure of={perSecond(summary.rateOut)} />; {summary.trend}
        </dd>
        {summary.deletion !== null ? (
          <>
            <dt>Deleted unread in</dt>
            <dd>
              {typeof summary.deletion === 'number' ? (
                duration(summary.deletion)
              ) : (
                <Figure of={count(summary.deletion)} />
              )}
            </dd>
          </>
        ) : null}
        <dt>Group</dt>
        <dd>
          {summary.state}, {summary.protocol}, {plural(summary.members, 'member')}
        </dd>
        <dt>Status since</dt>
        <dd>
          <Time at={summary.since} />
        </dd>
      </dl>
    </section>
  );
}

const MINUTE = 60_000;

function History({ name, path, at }: { name: string; path: string; at: string }) {
  const minutes = route.value.query.get('minutes') ?? '60';
  const history = useFetched<LagHistory>(
    `${path}/history?minutes=${encodeURIComponent(minutes)}`,
    Math.floor(Date.parse(at) / MINUTE),
  );
  const points = history.value?.points;
  const { times, series } = useMemo(() => courses(points ?? []), [points]);
  return (
    <section aria-labelledby="history-title">
      <div class="row">
        <h2 id="history-title">History</h2>
        <div class="choice" role="group" aria-label="How far back">
          {Object.entries(SPANS).map(([value, words]) => (
            <button key={value} type="button" aria-pressed={minutes === value} onClick={() => choose('minutes', value)}>
              {words}
            </button>
          ))}
        </div>
      </div>
      <div class="keeps-room chart-room">
        {points === undefined ? (
          history.error ? (
            <Failed error={history.error} again={history.again} />
          ) : (
            <Reading what="the history" />
          )
        ) : points.length === 0 ? (
          <Nothing>The first minute is not over yet.</Nothing>
        ) : (
          <TimeChart label={`Unread records and seconds behind of ${name}`} times={times} series={series} />
        )}
      </div>
      {history.value && !history.value.kept.durable ? (
        <p class="dim">The history does not outlive the console: {history.value.kept.reason}.</p>
      ) : null}
      {points && points.length > 0 ? <HistoryTable points={points} /> : null}
    </section>
  );
}

type Points = LagHistory['points'];

/** A minute in which nobody watched is a gap. */
function courses(points: Points): { times: number[]; series: [Series, Series] } {
  const times: number[] = [];
  const [lag, seconds]: [(number | null)[], (number | null)[]] = [[], []];
  for (const point of points) {
    const at = Date.parse(point.at);
    const last = times.at(-1);
    if (last !== undefined && at - last > 1.5 * MINUTE) {
      times.push(last + MINUTE);
      lag.push(null);
      seconds.push(null);
    }
    times.push(at);
    lag.push(point.lag);
    seconds.push(point.behind);
  }
  return {
    times,
    series: [
      { label: 'Unread records', values: lag, format: (value) => whole(Math.round(value)) },
      { label: 'Behind', values: seconds, format: duration },
    ],
  };
}

const HistoryTable = ({ points }: { points: Points }) => (
  <Behind summary={`${plural(points.length, 'minute')} behind the chart`}>
    <Scroll label="History, minute by minute">
      <table>
        <Heads of={['Minute', 'Status', 'Unread', 'Behind', 'In', 'Out']} />
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.at}>
              <td>
                <Time at={point.at} />
              </td>
              <td>
                <Status status={point.status} />
              </td>
              <td>{point.lag === null ? 'unknown' : whole(point.lag)}</td>
              <td>{point.behind === null ? 'unknown' : duration(point.behind)}</td>
              <td>{perSecond(point.rateIn).text}</td>
              <td>{perSecond(point.rateOut).text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </Behind>
);

const PARTITION_HEADS = [
  'Topic',
  'Partition',
  'Status',
  'Behind',
  'Unread',
  'To drain',
  'In',
  'Out',
  'Committed',
  'Log',
  'Read by',
];

const Partitions = ({ partitions }: { partitions: readonly PartitionFacts[] }) => (
  <section aria-labelledby="partitions-title">
    <h2 id="partitions-title">{plural(partitions.length, 'partition')}</h2>
    <Scroll label="Partitions">
      <table>
        <Heads of={PARTITION_HEADS} />
        <tbody>
          {partitions.map((one) => (
            <tr key={`${one.topic}/${one.partition}`}>
              <td>{one.topic}</td>
              <td>{one.partition}</td>
              <td class="words">
                <Status status={one.status} />
                <span class="dim sub">
                  {one.reason}
                  {one.note === null ? '' : `; ${one.note}`}
                </span>
              </td>
              <td>
                <Figure of={behind(one.behind)} />
              </td>
              <td>
                <Figure of={count(one.lag)} />
              </td>
              <td>
                <Figure of={drain(one.drain)} />
              </td>
              <td>
                <Figure of={perSecond(one.rateIn)} />
              </td>
              <td>
                <Figure of={perSecond(one.rateOut)} />
              </td>
              <td>
                {one.committed === null ? 'nothing' : whole(one.committed)}
                {one.committedAt === null ? null : (
                  <span class="dim sub">
                    <Time at={one.committedAt} />
                  </span>
                )}
              </td>
              <td>{one.start === null || one.end === null ? 'unknown' : `${whole(one.start)} to ${whole(one.end)}`}</td>
              <td>{one.owner === null ? 'nobody' : `${one.owner.clientId} @ ${one.owner.host}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </section>
);

const Members = ({ members }: { members: readonly Member[] }) => (
  <section aria-labelledby="members-title">
    <h2 id="members-title">{plural(members.length, 'member')}</h2>
    {members.length === 0 ? <Nothing>Nobody is in the group.</Nothing> : null}
    <ul class="members">
      {members.map((member) => (
        <li key={member.id}>
          <b>{member.clientId}</b> @ {member.host} <span class="dim">{member.id}</span>
          <span class="dim sub">
            {member.partitions.map(({ topic, partition }) => `${topic} ${partition}`).join(', ') || 'no partitions'}
          </span>
        </li>
      ))}
    </ul>
  </section>
);
