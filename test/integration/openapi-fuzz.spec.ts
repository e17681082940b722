import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { startDelivery } from '../../apps/delivery/src/index.js';
import { startIngest } from '../../apps/ingest/src/index.js';
import { FakeCluster } from '../support/fake-cluster.js';
import { alertRecord } from '../support/sample-alert.js';
import { fuzz, schemathesis } from '../support/schemathesis.js';

/** `npm run test:fuzz` goes on for longer. */
const SECONDS = Number(process.env['TAUTLINE_FUZZ_SECONDS'] ?? 8);
const program = schemathesis();

const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
];

(program === null ? describe.skip : describe)('whatever the OpenAPI document lets one ask, or does not', () => {
  const topics = topicCatalogue();
  const apps: Record<string, RunningApp> = {};

  beforeAll(async () => {
    const cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
    cluster.append(alertRecord());
    const deps = { cluster, topics, logger: createLogger('silent'), host: '127.0.0.1', port: 0 };
    apps['ingest'] = await startIngest(deps);
    apps['delivery'] = await startDelivery(deps);
  });
  afterAll(() => Promise.all(Object.values(apps).map((app) => app.close())));

  it.each([
    ['ingest', []],
    // The stream does not end, by design: its parameters are those of the pages.
    ['delivery', ['--exclude-path', '/v1/alerts/stream']],
  ])(
    '%s answers as documented: never a 500',
    async (app, more) => {
      const { code, output } = await fuzz(program ?? '', apps[app]?.url ?? '', SECONDS, [
        '--checks',
        CHECKS.join(),
        ...more,
      ]);
      const [, cases = '0'] = /(\d+) generated/.exec(output) ?? [];
      process.stderr.write(`${app}: ${cases} requests made from its OpenAPI document\n`);
      expect([code, code === 0 ? '' : output]).toEqual([0, '']);
      expect(Number(cases)).toBeGreaterThan(0);
      expect((await fetch(`${apps[app]?.url ?? ''}/health/live`)).status).toBe(200);
    },
    (SECONDS + 60) * 1_000,
  );
});
