import { Controller, Inject, UseFilters } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topicCatalogue } from '#events';
import { PassErrors, type Batch, type BatchResult } from '#stream';
import type { Enricher } from '#topology';
import { ENRICHER } from './tokens.js';

/** The whole path of a fragment: decode, claim its story, remember its article, tag and score, emit. */
@Controller()
@UseFilters(PassErrors)
export class EnricherController {
  constructor(@Inject(ENRICHER) private readonly enricher: Enricher) {}

  @EventPattern<Record<string, Batch>>(topicCatalogue().fragments.name)
  async enrich(@Payload() batch: Batch): Promise<BatchResult> {
    const fragments = this.enricher.decode(batch.records, batch.incarnation);
    const [stories, articles] = await Promise.all([
      batch.claim(this.enricher.claims(fragments)),
      batch.state.read(this.enricher.keys(fragments)),
    ]);
    return this.enricher.enrich(fragments, articles, stories);
  }
}
