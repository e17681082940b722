export { f1, precision, recall } from './counts.js';
export type { Counts } from './counts.js';
export { measureEntities, noEntityMeasures } from './entities.js';
export type { Difference, EntityMeasures, GoldEntity } from './entities.js';
