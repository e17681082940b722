import { Inject, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { consumerGroups, Topics } from '#events';
import { openOutbound, type Allowed } from '#outbound';
import type { LagSettings, Logger } from '#platform';
import type { Cluster } from '#stream';
import { pipelineOf } from '#views';
import type { Registry } from 'prom-client';
import { LagAlerts } from './lag-alerts.js';
import { LagHistoryLog } from './lag-history-log.js';
import { lagMetrics } from './lag-metrics.js';
import { LagMonitor } from './lag-monitor.js';
import { Webhook } from './lag-webhook.js';
import { LagController } from './lag.controller.js';
import { LAG } from './tokens.js';

export interface LagDeps {
  cluster: Cluster;
  topics: Topics;
  /** Which groups are our stages. */
  groups: ReturnType<typeof consumerGroups>;
  logger: Logger;
  /** How lag is watched. */
  lag: LagSettings;
  /** Private addresses that the webhook may lead to. */
  outbound?: Allowed;
  metrics: Registry;
}

/** What of the lag has to be ended. */
class Parts {
  readonly monitor: LagMonitor;
  private readonly history: LagHistoryLog;
  private readonly alerts: LagAlerts;
  private readonly outbound: ReturnType<typeof openOutbound> | undefined;

  constructor({ cluster, topics, groups, logger, lag, outbound, metrics }: LagDeps) {
    const { interval, window, notices, webhook } = lag;
    this.history = new LagHistoryLog(cluster, topics.lagHistory.name, logger);
    this.monitor = new LagMonitor({
      ...{ cluster, logger, interval, window, history: this.history },
      pipeline: pipelineOf(topics, groups),
    });
    this.outbound =
      webhook === undefined
        ? undefined
        : openOutbound({ userAgent: 'tautline', ...(outbound && { allowed: outbound }) });
    this.alerts = new LagAlerts({
      ...{ cluster, topic: topics.lagAlerts.name, rules: notices, logger },
      ...(webhook !== undefined &&
        this.outbound && { webhook: new Webhook({ url: webhook, outbound: this.outbound, logger }) }),
    });
    this.monitor.onChange((snapshot, gone) => this.alerts.see(snapshot, gone));
    lagMetrics(metrics, this.monitor);
  }

  async close(): Promise<void> {
    await this.monitor.close();
    await Promise.all([this.history.close(), this.alerts.close()]);
    await this.outbound?.close();
  }
}

class LagModule implements OnModuleDestroy {
  constructor(@Inject(Parts) private readonly parts: Parts) {}

  onModuleDestroy(): Promise<void> {
    return this.parts.close();
  }
}

/** Everything about lag: `LAG` is a `LagView` for the other parts of the console. */
export const lagModule = (deps: LagDeps): DynamicModule => ({
  module: LagModule,
  controllers: [LagController],
  providers: [
    { provide: Parts, useFactory: () => new Parts(deps) },
    { provide: LAG, inject: [Parts], useFactory: ({ monitor }: Parts) => monitor },
  ],
  exports: [LAG],
});
