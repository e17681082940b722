import { Controller, Get, Inject, Res, type DynamicModule } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { collectDefaultMetrics, type Registry } from 'prom-client';
import { NeedsScope } from './access/index.js';

const REGISTRY = Symbol('metrics');

@Controller('metrics')
@NeedsScope('read')
class MetricsController {
  constructor(@Inject(REGISTRY) private readonly registry: Registry) {}

  @Get()
  async metrics(@Res() response: ServerResponse): Promise<void> {
    const text = await this.registry.metrics();
    response.writeHead(200, { 'content-type': this.registry.contentType });
    response.end(text);
  }
}

/** `GET /metrics` for Prometheus: what the app counts, and of the process its memory, collections and event-loop delay. */
export function metricsModule(registry: Registry): DynamicModule {
  collectDefaultMetrics({ register: registry });
  return {
    module: class MetricsModule {},
    controllers: [MetricsController],
    providers: [{ provide: REGISTRY, useValue: registry }],
  };
}
