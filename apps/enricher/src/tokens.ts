export const ENRICHER = Symbol('enricher stage');
