export const CLUSTER = Symbol('cluster');
export const TOPICS = Symbol('topics');
export const LOGGER = Symbol('logger');
export const LIMITS = Symbol('limits');
export const GROUP = Symbol('group');
export const FEEDS = Symbol('feeds');
export const SHARED_ANSWERS = Symbol('shared answers');
