import { Controller, Inject, UseFilters } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topicCatalogue } from '#events';
import { PassErrors, type Batch, type BatchResult } from '#stream';
import type { Alerter } from '#topology';
import { ALERTER } from './tokens.js';

/** The whole path of a signal: decode, remember its dyad, escalate, emit. */
@Controller()
@UseFilters(PassErrors)
export class AlerterController {
  constructor(@Inject(ALERTER) private readonly alerter: Alerter) {}

  @EventPattern<Record<string, Batch>>(topicCatalogue().signals.name)
  async escalate(@Payload() batch: Batch): Promise<BatchResult> {
    const signals = this.alerter.decode(batch.records, batch.incarnation);
    const states = new Map<string, unknown>();
    // A tick names the dyads that it wakes only when the partition's clock is known.
    for (let keys = this.alerter.keys(signals, states); keys.length > 0; keys = this.alerter.keys(signals, states)) {
      const read = await batch.state.read(keys);
      for (const key of keys) states.set(key, read.get(key) ?? null);
    }
    return this.alerter.escalate(signals, states);
  }
}
