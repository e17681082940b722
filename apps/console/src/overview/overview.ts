import type { Topics } from '#events';
import type { Errors, Overview, ServerHealth } from '../api/overview.js';
import type { Waiting } from '../letters/waiting.js';
import { ERROR_MINUTES, type Flow } from './flow.js';

export interface OverviewOf {
  topics: Topics;
  flow: Flow;
  waiting: Waiting;
  kafka: () => ServerHealth;
  redis: () => ServerHealth;
}

export function overviewOf({ topics, flow, waiting, kafka, redis }: OverviewOf): Overview {
  const errorsOf = (stage: 'enricher' | 'alerter'): Errors => ({
    refused: waiting.refused(stage),
    of: flow.readBy(stage),
    minutes: ERROR_MINUTES,
  });
  const { fragments, signals, alerts } = flow.rate();
  return {
    flow: { fragments: rounded(fragments), signals: rounded(signals), alerts: rounded(alerts) },
    latency: flow.latency(),
    errors: { enricher: errorsOf('enricher'), alerter: errorsOf('alerter') },
    kafka: kafka(),
    redis: redis(),
    alertTopics: [topics.escalation.name, topics.deEscalation.name, topics.divergence.name],
  };
}

/** So that what is shown the same is the same, and is not sent again. */
const rounded = (rate: number | null): number | null => (rate === null ? null : Number(rate.toPrecision(2)));
