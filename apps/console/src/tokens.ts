export const DYADS = Symbol('dyads');
export const LAG = Symbol('lag');
export const LETTERS = Symbol('letters');
export const LIVE = Symbol('live');
export const LOGGER = Symbol('logger');
export const PAGE = Symbol('page');
export const STATE = Symbol('state');
