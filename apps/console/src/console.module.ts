import { Inject, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { LagView } from './lag-view.js';
import { lagModule, type LagDeps } from './lag.module.js';
import { LiveController } from './live.controller.js';
import { Live } from './live.js';
import { PageController } from './page.controller.js';
import { loadPage } from './page.js';
import { LAG, LIVE, PAGE } from './tokens.js';

export type ConsoleDeps = LagDeps;

class ConsoleModule implements OnModuleDestroy {
  constructor(@Inject(LIVE) private readonly live: Live) {}

  onModuleDestroy(): Promise<void> {
    return this.live.close();
  }
}

export const consoleModule = (deps: ConsoleDeps): DynamicModule => ({
  module: ConsoleModule,
  imports: [lagModule(deps)],
  controllers: [PageController, LiveController],
  providers: [
    { provide: LIVE, inject: [LAG], useFactory: (lag: LagView) => new Live({ ...deps, lag }) },
    { provide: PAGE, useFactory: loadPage },
  ],
});
