import {
  ALERT_KINDS,
  LADDER,
  LIFECYCLES,
  partyOf,
  type Alert,
  type AlertKind,
  type Lifecycle,
  type Rung,
} from '#events';

/** What is left out lets everything through. */
export interface AlertFilter {
  kind?: ReadonlySet<AlertKind>;
  dyad?: ReadonlySet<string>;
  /** Parties, such as `IRN`. */
  actor?: ReadonlySet<string>;
  minLevel?: Rung;
  lifecycle?: ReadonlySet<Lifecycle>;
}

export class FilterError extends Error {}

/**
 * From query parameters; a list is given with commas or by repeating the name. `dyad` takes both orders, `actor` an
 * entity id or a party. Throws a `FilterError` that names the parameter, the value and what is allowed.
 */
export function parseAlertFilter(query: URLSearchParams): AlertFilter {
  const list = (name: string): string[] =>
    query
      .getAll(name)
      .flatMap((value) => value.split(',').map((item) => item.trim()))
      .filter((item) => item !== '');
  const filter: AlertFilter = {};
  const [kind, lifecycle] = [list('kind'), list('lifecycle')];
  const [dyad, actor] = [list('dyad').map(sortedDyad), list('actor').map(partyOf)];
  const minLevel = list('minLevel');
  if (kind.length > 0) filter.kind = new Set(kind.map(oneOf('kind', ALERT_KINDS)));
  if (lifecycle.length > 0) filter.lifecycle = new Set(lifecycle.map(oneOf('lifecycle', LIFECYCLES)));
  if (dyad.length > 0) filter.dyad = new Set(dyad);
  if (actor.length > 0) filter.actor = new Set(actor);
  if (minLevel[0] !== undefined) filter.minLevel = oneOf('minLevel', LADDER)(minLevel[0]);
  return filter;
}

export const FILTER_NAMES = ['kind', 'dyad', 'actor', 'minLevel', 'lifecycle'] as const;

export const passes = (filter: AlertFilter, alert: Alert): boolean =>
  (filter.kind?.has(alert.kind) ?? true) &&
  (filter.lifecycle?.has(alert.lifecycle) ?? true) &&
  (filter.dyad?.has(alert.dyad) ?? true) &&
  (filter.actor === undefined || alert.dyad.split('~').some((party) => filter.actor?.has(party))) &&
  (filter.minLevel === undefined || touches(filter.minLevel, alert));

/** An alert that leaves the levels asked for is told too: who saw it rise wants to see it end. */
const touches = (rung: Rung, { level, previousLevel }: Alert): boolean =>
  Math.max(LADDER.indexOf(level), LADDER.indexOf(previousLevel)) >= LADDER.indexOf(rung);

const oneOf =
  <T extends string>(name: string, choices: readonly T[]) =>
  (value: string): T => {
    const choice = choices.find((one) => one === value);
    if (choice === undefined) throw new FilterError(`${name} is "${value}", but must be one of ${choices.join(', ')}`);
    return choice;
  };

function sortedDyad(value: string): string {
  const parties = value.split('~');
  if (parties.length !== 2 || parties.includes('')) {
    throw new FilterError(`dyad is "${value}", but must be two parties such as IRN~USA`);
  }
  return parties.sort((a, b) => (a < b ? -1 : 1)).join('~');
}
