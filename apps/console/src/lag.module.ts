import { Inject, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import { LagMonitor, type LagMonitorOptions } from './lag-monitor.js';
import { LagController } from './lag.controller.js';
import { LAG } from './tokens.js';

class LagModule implements OnModuleDestroy {
  constructor(@Inject(LAG) private readonly monitor: LagMonitor) {}

  onModuleDestroy(): Promise<void> {
    return this.monitor.close();
  }
}

/** Everything about lag: `LAG` is a `LagView` for the other parts of the console. */
export const lagModule = (options: LagMonitorOptions): DynamicModule => ({
  module: LagModule,
  controllers: [LagController],
  providers: [{ provide: LAG, useFactory: () => new LagMonitor(options) }],
  exports: [LAG],
});
