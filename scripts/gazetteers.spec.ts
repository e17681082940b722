import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkGazetteers } from '#tagging';
import { CITIES_FILE, makeCities } from './city-list.js';
import { countries } from './countries.js';

describe('the gazetteers', () => {
  it('are without fault, and have every country of ISO 3166', () => {
    expect(countries().length).toBeGreaterThanOrEqual(249);
    expect(checkGazetteers(countries())).toEqual([]);
  });

  // In a process of its own, since the package takes half a minute to load inside Jest. Where this fails: `npm run gazetteers:cities`.
  it('have the populous cities as the package gives them', () => {
    const program =
      "import { populousCities } from './scripts/populous-cities.js'; console.log(JSON.stringify(populousCities()))";
    const cities = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(readFileSync(CITIES_FILE, 'utf8')).toBe(
      makeCities(JSON.parse(cities) as { name: string; country: string }[]),
    );
  });
});
