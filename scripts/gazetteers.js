// `npm run gazetteers`: checks the lists of libs/tagging/src/gazetteers and prints each fault with its file and line; ends with 1 where there is one.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkGazetteers } from '#tagging';
import { CITIES_FILE, makeCities } from './city-list.js';
import { countries } from './countries.js';
import { populousCities } from './populous-cities.js';

const faults = checkGazetteers(countries());
for (const { table, text, problem } of faults) {
  const url = new URL(`../libs/tagging/src/gazetteers/${table.replaceAll(' ', '-')}.ts`, import.meta.url);
  const line = readFileSync(url, 'utf8')
    .split('\n')
    .findIndex((candidate) => candidate.trim() === text || candidate.split(' ').includes(text));
  console.log(`${relative('', fileURLToPath(url))}:${line + 1}: ${problem}`);
}
const isCurrent = readFileSync(CITIES_FILE, 'utf8') === makeCities(populousCities());
if (!isCurrent) console.log(`${relative('', fileURLToPath(CITIES_FILE))}:1: is out of date; npm run gazetteers:cities`);
if (faults.length > 0 || !isCurrent) process.exitCode = 1;
else console.log('the gazetteers are in order');
