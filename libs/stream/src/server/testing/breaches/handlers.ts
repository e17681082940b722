import type { Breach } from '../world.js';

export const aPureFold: Breach = { articles: () => ({ countsItsBatch: true }) };
export const duplicatesInState: Breach = { articles: ({ redis }) => ({ seen: () => redis.memory.seen }) };
export const storiesOutOfState: Breach = { articles: () => ({ remembersStories: true }) };
export const nearDuplicates: Breach = { articles: () => ({ dropsNearDuplicates: true }) };
export const passingOn: Breach = { articles: () => ({ passesNothingOn: true }) };
export const knowingFailures: Breach = {
  articles: ({ calls }, process) => ({ ask: () => calls.ask(process, 'ask', () => undefined) }),
};
