export { f1, precision, recall } from './counts.js';
export type { Counts } from './counts.js';
export { measureEntities, noEntityMeasures } from './entities.js';
export type { Difference, EntityMeasures, GoldEntity } from './entities.js';
export { textsOf } from './signals/gold-signal.js';
export type { GoldItem, GoldSignal } from './signals/gold-signal.js';
export { measureSignals, noSignalMeasures } from './signals/signals.js';
export type { SignalDifference, SignalMeasures } from './signals/signals.js';
