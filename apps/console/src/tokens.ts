export const LAG = Symbol('lag');
export const LIVE = Symbol('live');
export const PAGE = Symbol('page');
