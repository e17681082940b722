import type { DynamicModule } from '@nestjs/common';
import type { Alerter } from '#topology';
import { AlerterController } from './alerter.controller.js';
import { ALERTER } from './tokens.js';

export const alerterModule = (alerter: Alerter): DynamicModule => ({
  module: class AlerterModule {},
  controllers: [AlerterController],
  providers: [{ provide: ALERTER, useValue: alerter }],
});
