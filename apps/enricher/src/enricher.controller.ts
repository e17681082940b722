import { Controller, Inject, UseFilters } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topicCatalogue, traceOf } from '#events';
import { isTracing, traceStep } from '#platform';
import { PassErrors, type Batch, type BatchResult, type StoryVerdict } from '#stream';
import type { Enricher, Incoming, States } from '#topology';
import { ENRICHER } from './tokens.js';

/** The whole path of a fragment: decode, claim its story, remember its article, tag and score, emit. */
@Controller()
@UseFilters(PassErrors)
export class EnricherController {
  constructor(@Inject(ENRICHER) private readonly enricher: Enricher) {}

  @EventPattern<Record<string, Batch>>(topicCatalogue().fragments.name)
  async enrich(@Payload() batch: Batch): Promise<BatchResult> {
    const startedAt = Date.now();
    const fragments = this.enricher.decode(batch.records, batch.incarnation);
    const [stories, states] = await Promise.all([
      batch.claim(this.enricher.claims(fragments)),
      this.statesFor(fragments, batch.state),
    ]);
    const result = this.enricher.enrich(fragments, states, stories);
    if (isTracing()) traceEach(fragments, result.verdicts, startedAt);
    return { ...result, counts: countsOf(result.verdicts, stories) };
  }

  /** One read, and two more where articles of long ago have to be forgotten: their pages, then they. */
  private async statesFor(fragments: readonly Incoming[], state: Batch['state']): Promise<States> {
    const states = new Map<string, unknown>();
    for (
      let keys = this.enricher.keys(fragments, states);
      keys.length > 0;
      keys = this.enricher.keys(fragments, states)
    ) {
      const read = await state.read(keys);
      for (const key of keys) states.set(key, read.get(key) ?? null);
    }
    return states;
  }
}

/** A span for each record that belongs to a trace. */
function traceEach(fragments: readonly Incoming[], verdicts: readonly string[], startedAt: number): void {
  fragments.forEach((one, at) => {
    const { topic, partition, offset, headers } = one.record;
    const parent = traceOf(headers);
    if (parent === null) return;
    traceStep({
      ...{ name: 'enrich', kind: 'consumer', parent, startedAt },
      attributes: {
        'messaging.system': 'kafka',
        'messaging.destination.name': topic,
        'messaging.destination.partition.id': String(partition),
        'messaging.kafka.offset': Number(offset),
        'tautline.verdict': verdicts[at] ?? '',
        ...(one.kind !== 'refused' && { 'tautline.article': one.key }),
      },
    });
  });
}

/** By verdict; a near-duplicate is a first one or a correction as well. */
function countsOf(verdicts: readonly string[], stories: readonly (StoryVerdict | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const count = (name: string): number => (counts[name] = (counts[name] ?? 0) + 1);
  verdicts.forEach(count);
  for (const story of stories) if (story && story.matched > 0) count('near-duplicate');
  return counts;
}
