import type { Topics } from '#events';
import { createEscalation, TUNING } from '#escalation';
import { createTagger } from '#tagging';
import { createScorer, RULES_VERSION } from '#tension';
import { createAlerter } from './alerter/alerter.js';
import { createEnricher } from './enricher/enricher.js';
import type { Alerter, Enricher } from './stage.js';

/** The two stages as they run everywhere: in the apps, in `tautline replay`, in tests. */
export const createStages = (topics: Topics): { enricher: Enricher; alerter: Alerter } => ({
  enricher: createEnricher({ topics, tagger: createTagger(), scorer: createScorer(), rules: RULES_VERSION }),
  alerter: createAlerter({ topics, escalation: createEscalation(TUNING) }),
});
