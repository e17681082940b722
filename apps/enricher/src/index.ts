import { topicCatalogue } from '#events';
import type { RunningApp } from '#platform';
import { startStage, type StageDeps } from '#stage';
import type { OwnGazetteer } from '#tagging';
import { createStages } from '#topology';
import { enricherModule } from './enricher.module.js';

export interface EnricherDeps extends StageDeps {
  /** The user's own entries. */
  gazetteer?: OwnGazetteer;
}

/**
 * Takes fragments from Kafka; gives enriched fragments and signals.
 * @throws GazetteerError naming the line of the user's entries that cannot be used
 */
export function startEnricher(deps: EnricherDeps): Promise<RunningApp> {
  const topics = topicCatalogue(deps.topicPrefix, deps.partitions);
  return startStage(deps, {
    name: 'enricher',
    module: enricherModule(createStages(topics, { gazetteer: deps.gazetteer }).enricher),
    server: { changelog: { topic: topics.context.name }, claims: true },
  });
}
