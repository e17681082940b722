import { digest, type Topics } from '#events';
import { createEscalation, TUNING } from '#escalation';
import { createTagger, type OwnGazetteer } from '#tagging';
import { createScorer, RULES_VERSION } from '#tension';
import { createAlerter } from './alerter/alerter.js';
import { createEnricher } from './enricher/enricher.js';
import type { Alerter, Enricher } from './stage.js';

/**
 * The two stages as they run everywhere: in the apps, in `tautline replay`, in tests.
 * @param gazetteer the user's own entries
 * @throws GazetteerError naming its line that cannot be used
 */
export const createStages = (topics: Topics, gazetteer?: OwnGazetteer): { enricher: Enricher; alerter: Alerter } => ({
  enricher: createEnricher({
    topics,
    tagger: createTagger(gazetteer && { gazetteer }),
    scorer: createScorer(),
    rules: rulesVersion(gazetteer),
  }),
  alerter: createAlerter({ topics, escalation: createEscalation(TUNING) }),
});

/** Own entries tag the same text otherwise, so they are part of the version: `1.0.0+gazetteer.5310a5878878`. */
export const rulesVersion = (gazetteer?: OwnGazetteer): string =>
  gazetteer === undefined ? RULES_VERSION : `${RULES_VERSION}+gazetteer.${digest(gazetteer.text).slice(0, 12)}`;
