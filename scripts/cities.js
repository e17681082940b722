// `npm run gazetteers:cities`: writes the list of populous cities anew.
import { writeFileSync } from 'node:fs';
import { CITIES_FILE, makeCities } from './city-list.js';
import { populousCities } from './populous-cities.js';

writeFileSync(CITIES_FILE, makeCities(populousCities()));
