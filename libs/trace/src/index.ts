export { traceArticle, type TraceDeps, type TraceOptions } from './trace-article.js';
export type { AlertTrace, Fate, FragmentTrace, SignalTrace, Trace } from './trace.js';
