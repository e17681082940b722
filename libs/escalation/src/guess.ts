import type { Observation } from './observation.js';

/** Whether the report alone leaves it open that the dyad does not rest on it; what else its article says may decide. */
export const mayBeGuess = ({ basis, dyadFrom }: Observation): boolean =>
  basis === 'doubted' || (basis !== 'own' && dyadFrom === 'context');
