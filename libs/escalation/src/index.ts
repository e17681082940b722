export { createEscalation, type Escalation, type Happening, type StepResult } from './escalation.js';
export type { DyadFold } from './fold.js';
export type { EscalationInput, StepContext, TickInput } from './input.js';
export type { DyadMemory, DyadState, OpenAlert, OpenAlerts } from './state.js';
export { TUNING } from './tuning/default.js';
export { type OwnTuning, ownTuning } from './tuning/own-tuning.js';
export type { RungThresholds, Tuning } from './tuning/tuning.js';
export { TuningError, validateTuning } from './tuning/validate-tuning.js';
