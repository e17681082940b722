import { Controller, Inject, UseFilters } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { topicCatalogue, traceOf, type OutputRecord } from '#events';
import { isTracing, traceStep } from '#platform';
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
    const startedAt = Date.now();
    const signals = this.alerter.decode(batch.records, batch.incarnation);
    const states = new Map<string, unknown>();
    // A tick names the dyads that it wakes only when the partition's clock is known.
    for (let keys = this.alerter.keys(signals, states); keys.length > 0; keys = this.alerter.keys(signals, states)) {
      const read = await batch.state.read(keys);
      for (const key of keys) states.set(key, read.get(key) ?? null);
    }
    const result = this.alerter.escalate(signals, states);
    if (isTracing()) traceAlerts(result.outputs, startedAt);
    return result;
  }
}

/** A span for each alert that goes back to a record of a trace. */
function traceAlerts(outputs: readonly OutputRecord[], startedAt: number): void {
  for (const { topic, headers } of outputs) {
    const parent = traceOf(headers);
    if (parent === null) continue;
    traceStep({
      ...{ name: 'alert', kind: 'producer', parent, startedAt },
      attributes: {
        'messaging.system': 'kafka',
        'messaging.destination.name': topic,
        'tautline.alert': headers['ce_id'] ?? '',
        'tautline.dyad': headers['ce_subject'] ?? '',
        'tautline.level': headers['ce_level'] ?? '',
      },
    });
  }
}
