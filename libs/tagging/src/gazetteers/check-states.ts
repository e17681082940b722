import { fold } from '../letters.js';
import type { Entry } from './entry.js';

/** A country or territory of ISO 3166 as others describe it. */
export interface Country {
  /** ISO 3166 alpha-3. */
  code: string;
  name: string;
  /** Empty where it has none. */
  capital: string;
  /** Empty where it is not known. */
  demonym: string;
}

interface StateFault {
  text: string;
  problem: string;
}

/** A country is a state with its name, capital and demonym, or, where it is none, a place. */
export function findStateFaults(entries: readonly Entry[], countries: readonly Country[]): StateFault[] {
  const states = new Map(entries.filter(({ kind }) => kind === 'state').map((entry) => [entry.id.slice(6), entry]));
  const places = entries.filter(({ kind }) => kind === 'place');
  const placeNames = new Set(places.flatMap(namesOf));
  const faults: StateFault[] = [];
  for (const country of countries) {
    const state = states.get(country.code);
    if (state !== undefined) faults.push(...differences(state, country, places));
    else if (!placeNames.has(keyOf(country.name)))
      faults.push({ text: `state:${country.code}`, problem: `${country.name} is neither a state nor a place` });
  }
  for (const { id, names } of states.values())
    if (!names.some(({ text, usage }) => usage === 'adjective' || /^(?:Vatican|Congolese|Dominican)$/.test(text)))
      faults.push({ text: id, problem: 'has no demonym' });
  return faults;
}

function differences(state: Entry, { name, capital, demonym }: Country, places: readonly Entry[]): StateFault[] {
  const names = new Set(namesOf(state));
  const isPlace = (text: string): boolean =>
    places.some((place) => place.belongsTo === state.id && namesOf(place).includes(keyOf(text)));
  const problems = [
    ...(names.has(keyOf(name)) ? [] : [`lacks the name ${name}`]),
    ...(capital === '' || names.has(keyOf(capital)) || isPlace(capital) ? [] : [`lacks the capital ${capital}`]),
    ...(demonym === '' || names.has(keyOf(demonym)) ? [] : [`lacks the demonym ${demonym}`]),
  ];
  return problems.map((problem) => ({ text: state.id, problem }));
}

const keyOf = (text: string): string => fold(text.toLowerCase()).replaceAll('-', ' ');

const namesOf = ({ names }: Entry): string[] => names.map(({ text }) => keyOf(text));
