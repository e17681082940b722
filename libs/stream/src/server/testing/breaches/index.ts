export * from './handlers.js';
export * from './kafka.js';
export * from './memory.js';
