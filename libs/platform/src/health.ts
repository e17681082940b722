import { Controller, Get, Inject, Res, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { NeedsScope } from './access/index.js';
import { within } from './within.js';

export interface HealthResult {
  ok: boolean;
  /** In words, for whoever looks. */
  detail: string;
}

/** One thing without which the app cannot do its work. */
export interface HealthCheck {
  name: string;
  check(): Promise<HealthResult>;
}

const CHECKS = Symbol('health checks');
const PATIENCE_MS = 3_000;

@Controller('health')
@NeedsScope('public')
class HealthController implements OnModuleDestroy {
  private draining = false;

  constructor(@Inject(CHECKS) private readonly checks: readonly HealthCheck[]) {}

  onModuleDestroy(): void {
    this.draining = true;
  }

  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(@Res() response: ServerResponse): Promise<void> {
    const results = await Promise.all(this.checks.map(async (check) => [check.name, await answerOf(check)] as const));
    const ready = !this.draining && results.every(([, result]) => result.ok);
    const status = this.draining ? 'shutting down' : ready ? 'ready' : 'not ready';
    response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ status, checks: Object.fromEntries(results) }));
  }
}

/** `GET /health/live` (the process answers) and `GET /health/ready` (every check passes, 503 otherwise). */
export const healthModule = (checks: readonly HealthCheck[]): DynamicModule => ({
  module: class HealthModule {},
  controllers: [HealthController],
  providers: [{ provide: CHECKS, useValue: checks }],
});

/** A check that throws or hangs is one that failed. */
async function answerOf(check: HealthCheck): Promise<HealthResult> {
  try {
    return await within(PATIENCE_MS, check.check(), () => new Error(`no answer within ${PATIENCE_MS / 1000} s`));
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Ready while the brokers answer. */
export const kafkaCheck = (cluster: { brokers(): Promise<readonly unknown[]> }): HealthCheck => ({
  name: 'kafka',
  check: async () => {
    const brokers = await cluster.brokers();
    return { ok: brokers.length > 0, detail: `${brokers.length} broker${brokers.length === 1 ? '' : 's'}` };
  },
});
