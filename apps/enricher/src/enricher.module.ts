import type { DynamicModule } from '@nestjs/common';
import type { Enricher } from '#topology';
import { EnricherController } from './enricher.controller.js';
import { ENRICHER } from './tokens.js';

export const enricherModule = (enricher: Enricher): DynamicModule => ({
  module: class EnricherModule {},
  controllers: [EnricherController],
  providers: [{ provide: ENRICHER, useValue: enricher }],
});
