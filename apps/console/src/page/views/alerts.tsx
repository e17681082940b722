import { ALERT_KINDS, LADDER } from '#events';
import type { ShownAlert } from '../../api/alerts.js';
import { plural } from '../pieces/figures.js';
import { Nothing, Reading } from '../pieces/states.js';
import { parts } from '../state/line.js';
import { choose, route } from '../state/route.js';
import { AlertCard } from './alert-card.js';

/** By event time; steps of one alert by their sequence. Undefined while they have not been read. */
export const newestFirst = (alerts: Readonly<Record<string, ShownAlert>> | undefined): ShownAlert[] | undefined =>
  alerts && Object.values(alerts).sort((a, b) => (a.at === b.at ? b.sequence - a.sequence : a.at < b.at ? 1 : -1));

function passes(alert: ShownAlert, query: URLSearchParams): boolean {
  const [kind, level, pair] = [query.get('kind') ?? '', query.get('level') ?? '', query.get('pair') ?? ''];
  const rank = LADDER.findIndex((rung) => rung === level);
  return (
    (kind === '' || alert.kind === kind) &&
    Math.max(LADDER.indexOf(alert.level), LADDER.indexOf(alert.previousLevel)) >= rank &&
    alert.dyad.toLowerCase().includes(pair.trim().toLowerCase())
  );
}

export function Alerts() {
  const alerts = newestFirst(parts.value.alerts);
  const { query } = route.value;
  const shown = alerts?.filter((alert) => passes(alert, query));
  return (
    <>
      <h1>Alerts</h1>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Select name="kind" label="Kind" of={ALERT_KINDS} />
        <Select name="level" label="Level, at least" of={LADDER} />
        <label>
          Pair{' '}
          <input
            type="search"
            placeholder="IRN"
            value={query.get('pair') ?? ''}
            onInput={({ currentTarget }) => choose('pair', currentTarget.value)}
          />
        </label>
        <p class="dim" role="status">
          {shown && alerts ? `${plural(shown.length, 'step')} of the latest ${alerts.length}` : ''}
        </p>
      </form>
      {shown === undefined ? (
        <Reading what="the alerts" />
      ) : shown.length === 0 ? (
        <Nothing>{alerts?.length === 0 ? 'No alert has been raised yet.' : 'No alert is like that.'}</Nothing>
      ) : (
        <section aria-labelledby="feed-title">
          <h2 id="feed-title" class="heard">
            The newest first
          </h2>
          <ul class="cards">
            {shown.map((alert) => (
              <AlertCard key={alert.key} alert={alert} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const Select = ({ name, label, of }: { name: string; label: string; of: readonly string[] }) => (
  <label>
    {label}{' '}
    <select
      value={route.value.query.get(name) ?? ''}
      onChange={({ currentTarget }) => choose(name, currentTarget.value)}
    >
      <option value="">any</option>
      {of.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  </label>
);
