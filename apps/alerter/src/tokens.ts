export const ALERTER = Symbol('alerter stage');
