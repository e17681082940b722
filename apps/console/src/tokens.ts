export const LIVE = Symbol('live');
export const PAGE = Symbol('page');
