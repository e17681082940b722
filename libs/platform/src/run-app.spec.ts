import { once } from 'node:events';
import { connect } from 'node:net';
import { Controller, Get, Module, type DynamicModule } from '@nestjs/common';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { HealthCheck } from './health.js';
import { createLogger } from './logger.js';
import { Problem } from './problem.js';
import { runApp, type AppOptions, type RunningApp } from './run-app.js';

@Controller()
class Greeter {
  @Get('hello')
  hello(): { hello: string } {
    return { hello: 'world' };
  }

  @Get('slow')
  async slow(): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return 'done';
  }

  @Get('away')
  away(): never {
    throw new Problem(503, 'Kafka is away', { 'retry-after': '2' });
  }

  @Get('bug')
  bug(): never {
    throw new Error('the secret of the house');
  }
}

@Module({ controllers: [Greeter] })
class GreeterModule {}

const logger = createLogger('silent');
const open: RunningApp[] = [];
const run = async (options: Partial<AppOptions> & { checks?: HealthCheck[]; module?: DynamicModule } = {}) => {
  const app = await runApp({ name: 'greeter', module: GreeterModule, host: '127.0.0.1', port: 0, logger, ...options });
  open.push(app);
  return app;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

describe('an app', () => {
  it('answers at its address, with careful headers, until it is closed', async () => {
    const app = await run();
    const response = await fetch(`${app.url}/hello`);
    expect(await response.json()).toEqual({ hello: 'world' });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.has('x-powered-by')).toBe(false);
    await app.close();
    await expect(fetch(`${app.url}/hello`)).rejects.toThrow();
  });

  it('finishes what is under way, and does not wait for connections on which nothing is asked', async () => {
    const app = await run();
    const { hostname, port } = new URL(app.url);
    const idle = connect(Number(port), hostname);
    await once(idle, 'connect');
    const answer = fetch(`${app.url}/slow`).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = Date.now();
    await app.close();
    expect(await answer).toBe('done');
    expect(Date.now() - before).toBeLessThan(2_000);
    idle.destroy();
  });

  it('says which port is taken and how to name another', async () => {
    const first = await run();
    const port = Number(new URL(first.url).port);
    await expect(run({ name: 'ingest', port })).rejects.toThrow(
      `ingest cannot listen on 127.0.0.1:${port}: the port is in use by another program. INGEST_PORT sets another port`,
    );
  });

  it('tells a problem as it was meant, and a bug without its inside', async () => {
    const { url } = await run();
    const away = await fetch(`${url}/away`);
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await away.json()).toMatchObject({ status: 503, title: 'Service Unavailable', detail: 'Kafka is away' });
    const bug = await fetch(`${url}/bug`);
    expect(bug.status).toBe(500);
    expect(await bug.text()).not.toContain('secret');
    const nowhere = await fetch(`${url}/nowhere`);
    expect([nowhere.status, nowhere.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });
});

describe('health', () => {
  const passing: HealthCheck = { name: 'kafka', check: () => Promise.resolve({ ok: true, detail: '3 brokers' }) };
  const failing: HealthCheck = { name: 'redis', check: () => Promise.reject(new Error('connection refused')) };

  it('is ready when every check passes', async () => {
    const { url } = await run({ checks: [passing] });
    const response = await fetch(`${url}/health/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', checks: { kafka: { ok: true, detail: '3 brokers' } } });
  });

  it('lives on where a check fails, but is not ready', async () => {
    const { url } = await run({ checks: [passing, failing] });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const response = await fetch(`${url}/health/ready`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      status: 'not ready',
      checks: { kafka: { ok: true }, redis: { ok: false, detail: 'connection refused' } },
    });
  });
});
