import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isTracing, startTracing, traceStep, type Step } from './tracing.js';

const PARENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

const step = (fields: Partial<Step> = {}): Step => ({
  name: 'enrich',
  kind: 'consumer',
  parent: PARENT,
  startedAt: Date.now() - 5,
  attributes: { 'tautline.article': 'desk/a-1' },
  ...fields,
});

interface Sent {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue: string } }[] };
    scopeSpans: {
      spans: { name: string; traceId: string; spanId: string; parentSpanId?: string; status: { code?: number } }[];
    }[];
  }[];
}

describe('traces', () => {
  let collector: Server;
  const received: Sent[] = [];

  beforeEach(async () => {
    received.length = 0;
    collector = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        received.push(JSON.parse(body) as Sent);
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    // The exporter reads the environment of the process.
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
    await new Promise((resolve) => collector.close(resolve));
  });

  it('are sent to the collector that the environment names, each step below the one it goes back to', async () => {
    const stop = await startTracing('tautline-enricher', process.env);
    expect(isTracing()).toBe(true);
    const first = traceStep(step({ name: 'accept', kind: 'server', parent: null }));
    const second = traceStep(step({ parent: first, error: 'it failed' }));
    await stop();
    const [{ resource, scopeSpans } = { resource: undefined, scopeSpans: [] }] = received.flatMap(
      ({ resourceSpans }) => resourceSpans,
    );
    const [accept, enrich] = scopeSpans.flatMap(({ spans }) => spans);
    expect(resource?.attributes).toContainEqual({ key: 'service.name', value: { stringValue: 'tautline-enricher' } });
    expect([accept?.name, enrich?.name]).toEqual(['accept', 'enrich']);
    expect(first).toBe(`00-${accept?.traceId}-${accept?.spanId}-01`);
    expect(second).toBe(`00-${accept?.traceId}-${enrich?.spanId}-01`);
    expect(accept?.parentSpanId).toBeUndefined();
    expect(enrich?.parentSpanId).toBe(accept?.spanId);
    expect(enrich?.status.code).toBe(2);
  });

  it('are not kept without one: what came is handed on', async () => {
    const stop = await startTracing('tautline-enricher', {});
    expect(isTracing()).toBe(false);
    expect(traceStep(step())).toBe(PARENT);
    expect(traceStep(step({ parent: null }))).toBeNull();
    await stop();
    expect(received).toEqual([]);
  });

  it('do not hold an app up whose collector is away', async () => {
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = 'http://127.0.0.1:9';
    const stop = await startTracing('tautline-enricher', process.env);
    expect(traceStep(step())).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/);
    await stop();
  }, 30_000);
});
