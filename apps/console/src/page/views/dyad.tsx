import { counted, decimate, dyadName, eventName, nameOf, type Mark } from '#drawing';
import { DIMENSIONS, type Alert } from '#events';
import type { DyadHistory } from '../../api/dyads.js';
import { DyadChart } from '../charts/dyad-chart.js';
import { Fitted } from '../charts/fitted.js';
import { Hatchings, Legend } from '../charts/hatchings.js';
import { Behind, Heads, Scroll } from '../pieces/scroll.js';
import { Failed, Nothing, Reading } from '../pieces/states.js';
import { Quote, Rung, SourceLink, Time } from '../pieces/text.js';
import { useFetched } from '../state/fetched.js';
import { parts } from '../state/line.js';
import { to } from '../state/route.js';
import { AlertCard, Sides } from './alert-card.js';
import { Compare, useMoments } from './compare.js';

const TABLE_SPANS = 60;

export function Dyad({ dyad }: { dyad: string }) {
  const level = parts.value.levels?.[dyad];
  const told = useFetched<DyadHistory>(
    `v1/dyads/${encodeURIComponent(dyad)}`,
    level && `${level.after.partition}@${level.after.offset}`,
  );
  return (
    <>
      <p>
        <a href={to()}>Overview</a>
      </p>
      <h1>{dyadName(dyad)}</h1>
      {told.value ? <History history={told.value} /> : told.error ? null : <Reading what="the pair" />}
      {told.error ? <Failed error={told.error} again={told.again} /> : null}
    </>
  );
}

/** Alerts are numbered as they were raised. */
function numbered(alerts: readonly Alert[]): Mark[] {
  const numbers = new Map<string, number>();
  return alerts.toReversed().map((alert) => {
    const number = numbers.get(alert.id) ?? numbers.size + 1;
    numbers.set(alert.id, number);
    return { alert, number };
  });
}

function History({ history }: { history: DyadHistory }) {
  const { now, points, alerts } = history;
  const peak = points.reduce((most, { index }) => Math.max(most, index), 0);
  const divergences = latestDivergences(alerts);
  const moments = useMoments(points);
  return (
    <>
      {now ? (
        <p class="lead">
          <Rung level={now.level} /> now, index <b>{now.index.toFixed(1)}</b> · peak <b>{peak.toFixed(1)}</b> ·{' '}
          {counted(new Set(alerts.map(({ id }) => id)).size, 'alert')} · {counted(history.signalCount, 'signal')}
        </p>
      ) : null}
      {points.length > 0 ? (
        <section aria-label="Index over time">
          <Hatchings />
          <Fitted
            class="chart dyad-room"
            draw={(width) => (
              <DyadChart history={history} marks={numbered(alerts)} between={moments.between} width={width} />
            )}
          />
          <Legend />
          <Compare dyad={history.dyad} moments={moments} />
          <Points history={history} />
        </section>
      ) : (
        <Nothing>The log holds no signals of this pair any more.</Nothing>
      )}
      {divergences.length > 0 ? (
        <section aria-labelledby="divergences-title">
          <h2 id="divergences-title">What does not fit</h2>
          <ul class="cards">
            {divergences.map(({ id, at, sides, lifecycle, because }) => (
              <li key={id} class="alert" data-kind="divergence">
                <p>
                  <span class="pill">{lifecycle}</span> {because ?? 'Two claims that do not fit'} ·{' '}
                  <span class="dim">
                    <Time at={at} />
                  </span>
                </p>
                {sides ? <Sides sides={sides} /> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="alerts-title">
        <h2 id="alerts-title">Alerts, the newest first</h2>
        {alerts.length === 0 ? <Nothing>No alert has been raised of this pair.</Nothing> : null}
        <ul class="cards">
          {alerts.map((alert) => (
            <AlertCard key={`${alert.id}:${alert.sequence}`} alert={alert} within />
          ))}
        </ul>
      </section>
      <Signals history={history} />
    </>
  );
}

/** Of each divergence its last step. */
function latestDivergences(alerts: readonly Alert[]): Alert[] {
  const seen = new Set<string>();
  return alerts.filter(({ id, kind, sides }) => {
    const first = kind === 'divergence' && sides !== undefined && !seen.has(id);
    seen.add(id);
    return first;
  });
}

function Points({ history: { points, dyad } }: { history: DyadHistory }) {
  const steps = points.filter(({ step }) => step);
  const kept = decimate(steps, TABLE_SPANS);
  return (
    <Behind summary={`${counted(steps.length, 'point')} behind the chart`}>
      <Scroll label={`Points of ${dyadName(dyad)}`}>
        <table>
          <Heads of={['Time', 'Index', 'Level', ...DIMENSIONS.map(nameOf)]} />
          <tbody>
            {kept.map(({ at, index, level, dimensions }, i) => (
              <tr key={i}>
                <td>
                  <Time at={at} />
                </td>
                <td>{index.toFixed(1)}</td>
                <td>{level}</td>
                {DIMENSIONS.map((dimension) => (
                  <td key={dimension}>{dimensions[dimension].toFixed(1)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Behind>
  );
}

function Signals({ history: { signals, signalCount, dyad } }: { history: DyadHistory }) {
  if (signalCount === 0) return null;
  const cut = signals.length < signalCount ? `, the latest ${signals.length} listed` : '';
  return (
    <Behind summary={`${counted(signalCount, 'signal')}${cut}`}>
      <Scroll label={`Signals of ${dyadName(dyad)}`}>
        <table>
          <Heads of={['Published', 'Direction', 'Dimension', 'Event', 'Standing', 'Words', 'Source']} />
          <tbody>
            {signals.toReversed().map((signal) => (
              <tr key={signal.id}>
                <td>
                  <Time at={signal.at} />
                </td>
                <td>
                  {signal.direction}
                  {signal.withdrawn ? <span class="sub">withdrawn: {signal.withdrawn}</span> : null}
                </td>
                <td>{nameOf(signal.dimension)}</td>
                <td>{eventName(signal.event)}</td>
                <td>{signal.standing}</td>
                <td class="words">
                  <Quote quote={signal.quote} start={signal.start} cues={signal.cues} />
                </td>
                <td>
                  <SourceLink url={signal.url}>{signal.source}</SourceLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Behind>
  );
}
