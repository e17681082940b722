export const FEED = Symbol('feed');
export const LEVELS = Symbol('levels');
export const LOGGER = Symbol('logger');
export const OUTBOUND = Symbol('outbound');
export const WEBHOOKS = Symbol('webhooks');
