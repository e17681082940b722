import { topicCatalogue } from '#events';
import type { RunningApp } from '#platform';
import { startStage, type StageDeps } from '#stage';
import { createStages } from '#topology';
import { enricherModule } from './enricher.module.js';

/** Takes fragments from Kafka; gives enriched fragments and signals. */
export function startEnricher(deps: StageDeps): Promise<RunningApp> {
  const topics = topicCatalogue(deps.topicPrefix);
  return startStage(deps, {
    name: 'enricher',
    module: enricherModule(createStages(topics).enricher),
    server: { changelog: { topic: topics.context.name }, claims: true },
  });
}
