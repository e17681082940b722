// The countries and territories of ISO 3166 for `checkGazetteers`: names and capitals from countries-list, demonyms from i18n-nationality.
import { getCountryDataList } from 'countries-list';
import { createRequire } from 'node:module';
import nationality from 'i18n-nationality';

nationality.registerLocale(createRequire(import.meta.url)('i18n-nationality/langs/en.json'));

/** What the packages write for a reader of forms, not of texts: `Antiguans`, `Dominican (Dominica)`. */
const NOT_DEMONYMS = new Set(['ATG', 'BIH', 'COD', 'COG', 'DMA', 'DOM', 'KNA', 'PSE', 'TTO', 'VAT']);

export const countries = () =>
  getCountryDataList().map(({ iso2, iso3, name, capital }) => ({
    code: iso3,
    name,
    capital,
    demonym: NOT_DEMONYMS.has(iso3) ? '' : (nationality.getName(iso2, 'en') ?? ''),
  }));
