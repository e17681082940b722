export const FEED = Symbol('feed');
export const LEVELS = Symbol('levels');
