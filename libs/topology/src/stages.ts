import { digest, type Topics } from '#events';
import { createEscalation, type Tuning, TUNING } from '#escalation';
import { createTagger, type OwnGazetteer } from '#tagging';
import { createScorer, RULES_VERSION } from '#tension';
import { createAlerter } from './alerter/alerter.js';
import { createEnricher } from './enricher/enricher.js';
import type { Alerter, Enricher } from './stage.js';

export interface StagesOptions {
  /** The user's own entries for the tagger. */
  gazetteer?: OwnGazetteer | undefined;
  /** Other numbers for the index, the ladder and the alerts. */
  tuning?: Tuning | undefined;
}

/**
 * The two stages as they run everywhere: in the apps, in `tautline replay`, in tests.
 * @throws GazetteerError naming the line of the gazetteer that cannot be used
 */
export const createStages = (
  topics: Topics,
  { gazetteer, tuning = TUNING }: StagesOptions = {},
): { enricher: Enricher; alerter: Alerter } => ({
  enricher: createEnricher({
    topics,
    tagger: createTagger(gazetteer && { gazetteer }),
    scorer: createScorer(),
    rules: rulesVersion(gazetteer),
  }),
  alerter: createAlerter({ topics, escalation: createEscalation(tuning) }),
});

/** Own entries tag the same text otherwise, so they are part of the version: `1.0.0+gazetteer.5310a5878878`. */
export const rulesVersion = (gazetteer?: OwnGazetteer): string =>
  gazetteer === undefined ? RULES_VERSION : `${RULES_VERSION}+gazetteer.${digest(gazetteer.text).slice(0, 12)}`;
