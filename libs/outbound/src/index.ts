export { NOTHING_ALLOWED, parseAllowed, type Allowed } from './allowed.js';
export { OutboundError, type OutboundErrorCode } from './errors.js';
export { freshFor } from './fresh-for.js';
export { retryAfter } from './retry-after.js';
export type { Resolver } from './guard.js';
export {
  openOutbound,
  type Outbound,
  type OutboundOptions,
  type OutboundRequest,
  type OutboundResponse,
} from './outbound.js';
