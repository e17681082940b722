import { lemmaAt } from '../matching/condition.js';
import { CLASS_BIT } from '../words/noun-classes.js';
import type { DimensionScorer } from './scorer.js';

const TALKING = new Set(['talk', 'negotiate', 'negotiation', 'discuss', 'meet', 'dialogue', 'summit', 'meeting']);

/** What is refused decides: refusing to talk is a matter of the talks. */
export const scoreRhetoric: DimensionScorer = (event, reading) => {
  const { match } = event;
  if (event.type.startsWith('REJECT')) {
    for (let i = match.head.to; i < Math.min(match.object.to, match.head.to + 5); i++) {
      const talking = TALKING.has(lemmaAt(reading, i)) || (reading.forms[i]!.classes & CLASS_BIT.talks) !== 0;
      if (!talking) continue;
      event.dimension = 'talk_progress';
      event.type = 'REJECT/meet';
      break;
    }
  }
  return event;
};
