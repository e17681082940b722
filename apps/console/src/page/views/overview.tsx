import { dyadName, nameOf } from '#drawing';
import { DIMENSIONS, type Level } from '#events';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Overview as Facts, ServerHealth } from '../../api/overview.js';
import { milliseconds, perSecond, plural, whole } from '../pieces/figures.js';
import { Nothing, Reading } from '../pieces/states.js';
import { Mark } from '../pieces/status.js';
import { Figure, Rung, Time } from '../pieces/text.js';
import { parts } from '../state/line.js';
import { to } from '../state/route.js';
import { AlertCard } from './alert-card.js';
import { newestFirst } from './alerts.js';
import { Pipeline } from './pipeline.js';

const LEVELS_SHOWN = 12;
const ALERTS_SHOWN = 3;

export function Overview() {
  const overview = parts.value.overview?.[''];
  const alerts = newestFirst(parts.value.alerts);
  return (
    <>
      <h1 class="heard">Overview</h1>
      <section aria-labelledby="pipeline-title">
        <h2 id="pipeline-title">Pipeline</h2>
        <div class="keeps-room tall">
          {overview ? <Pipeline overview={overview} /> : <Reading what="the pipeline" />}
        </div>
        {overview ? <Tiles overview={overview} /> : null}
      </section>
      <section aria-labelledby="levels-title">
        <h2 id="levels-title">Tension by pair</h2>
        <Levels />
      </section>
      <section aria-labelledby="latest-title">
        <h2 id="latest-title">Latest alerts</h2>
        {alerts === undefined ? (
          <Reading what="the alerts" />
        ) : alerts.length === 0 ? (
          <Nothing>No alert has been raised yet.</Nothing>
        ) : (
          <>
            <ul class="cards">
              {alerts.slice(0, ALERTS_SHOWN).map((alert) => (
                <AlertCard key={alert.key} alert={alert} />
              ))}
            </ul>
            <p>
              <a href={to('alerts')}>All alerts</a>
            </p>
          </>
        )}
      </section>
    </>
  );
}

const Tile = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="tile">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Tiles({ overview }: { overview: Facts }) {
  const { flow, latency, kafka, redis } = overview;
  const letters = parts.value.letters?.[''];
  return (
    <dl class="tiles">
      <Tile name="Fragments">
        <p class="number">
          <Figure of={perSecond(flow.fragments)} />
        </p>
        <p class="dim">over the last minute</p>
      </Tile>
      <Tile name="Fragment to alert">
        {latency ? (
          <>
            <p class="number">
              {milliseconds(latency.p50)} <span class="dim">p50</span>
            </p>
            <p class="dim">
              <span class="figure">{milliseconds(latency.p99)}</span> p99 of {plural(latency.count, 'alert')}
            </p>
          </>
        ) : (
          <>
            <p class="number unknown">unknown</p>
            <p class="dim">no alert seen with its fragment yet</p>
          </>
        )}
      </Tile>
      <Tile name="Dead letters">
        <p class="number">
          {letters ? (
            <a href={to('dead-letters')}>{whole(letters.total)} waiting</a>
          ) : (
            <Figure of={{ text: 'unknown', title: 'not counted yet', unknown: true }} />
          )}
        </p>
        <p class="dim">
          {letters?.errors
            .slice(0, 2)
            .map(({ error, count }) => `${error} ${whole(count)}`)
            .join(', ') || 'nothing refused waits'}
        </p>
      </Tile>
      <Tile name="Kafka">
        <Health of={kafka} />
      </Tile>
      <Tile name="Redis">
        <Health of={redis} />
      </Tile>
    </dl>
  );
}

const HEALTH = {
  ok: { icon: 'ok', tone: 'good', word: 'answers' },
  partly: { icon: 'warn', tone: 'warn', word: 'in part' },
  down: { icon: 'stop', tone: 'bad', word: 'away' },
  unknown: { icon: 'unknown', tone: 'dim', word: 'unknown' },
} as const;

function Health({ of: { state, detail } }: { of: ServerHealth }) {
  const { icon, tone, word } = HEALTH[state];
  return (
    <>
      <p class="number">
        <Mark icon={icon} tone={tone}>
          {word}
        </Mark>
      </p>
      <p class="dim">{detail}</p>
    </>
  );
}

function Levels() {
  const [all, setAll] = useState(false);
  if (parts.value.levels === undefined) return <Reading what="the levels" />;
  const levels = Object.values(parts.value.levels).sort((a, b) => b.index - a.index || (a.dyad < b.dyad ? -1 : 1));
  if (levels.length === 0) return <Nothing>No pair has a level yet.</Nothing>;
  return (
    <>
      <ul class="levels">
        {(all ? levels : levels.slice(0, LEVELS_SHOWN)).map((level) => (
          <LevelCard key={level.dyad} of={level} />
        ))}
      </ul>
      {levels.length > LEVELS_SHOWN ? (
        <p>
          <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show the highest only' : `Show all ${whole(levels.length)} pairs`}
          </button>
        </p>
      ) : null}
    </>
  );
}

const LevelCard = ({ of: { dyad, level, index, dimensions, at } }: { of: Level }) => (
  <li class="level" data-rung={level}>
    <div class="row">
      <h3>
        <a href={to('dyads', dyad)}>{dyadName(dyad)}</a>
      </h3>
      <Rung level={level} />
    </div>
    <svg class="meter" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="2" />
      <rect class="fill" width={Math.min(100, Math.max(0, index))} height="2" />
    </svg>
    <div class="row">
      <span>
        index <b>{index.toFixed(1)}</b>
      </span>
      <span class="dim">
        <Time at={at} />
      </span>
    </div>
    <p class="dim small">
      {DIMENSIONS.filter((dimension) => dimensions[dimension] !== 0)
        .map((dimension) => `${nameOf(dimension)} ${dimensions[dimension].toFixed(1)}`)
        .join(' · ')}
    </p>
  </li>
);
