import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { consumerGroups, topicCatalogue, type Alert, type InputRecord } from '#events';
import { TUNING } from '#escalation';
import { createLogger, type RunningApp } from '#platform';
import { createDriver, createStages } from '#topology';
import { readdirSync, readFileSync } from 'node:fs';
import { FakeCluster } from '../../../../test/support/fake-cluster.js';
import type { Difference, DyadHistory } from '../api/dyads.js';
import { startConsole } from '../index.js';
import { LAG_SETTINGS } from '../testing/lag-settings.js';

const topics = topicCatalogue();
const signals: InputRecord[] = [];
const alerts: { record: Parameters<FakeCluster['append']>[0]; alert: Alert }[] = [];

beforeAll(() => {
  const driver = createDriver(
    { topics, ...createStages(topics) },
    {
      onSignal: (record) => signals.push(record),
      onAlert: (record) => alerts.push({ record, alert: JSON.parse(String(record.value)) as Alert }),
    },
  );
  for (const name of readdirSync('seeds')
    .filter((file) => file.endsWith('.ndjson'))
    .sort())
    for (const line of readFileSync(`seeds/${name}`, 'utf8').split('\n').filter(Boolean)) driver.publish(line);
});

let cluster: FakeCluster;
let app: RunningApp;
beforeEach(async () => {
  cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
  for (const signal of signals) cluster.append(signal);
  for (const { record } of alerts) cluster.append(record);
  const place = { host: '127.0.0.1', port: 0, lag: LAG_SETTINGS };
  app = await startConsole({ ...place, cluster, topics, groups: consumerGroups(), logger: createLogger('silent') });
});
afterEach(() => app.close());

const ask = async <T>(path: string): Promise<T> => (await (await fetch(`${app.url}/v1/dyads/${path}`)).json()) as T;

describe('GET /v1/dyads/:dyad', () => {
  it('folds from the log what the alerter has told', async () => {
    const { points, bands, signalCount, alerts: shown } = await ask<DyadHistory>('USA~IRN');
    const told = alerts.map(({ alert }) => alert).filter(({ dyad }) => dyad === 'IRN~USA');
    expect(shown.map(({ id, sequence }) => `${id}:${sequence}`).sort()).toEqual(
      told.map(({ id, sequence }) => `${id}:${sequence}`).sort(),
    );
    for (const { at, index } of told) {
      expect(points.some((point) => point.at === Date.parse(at) && point.index === index)).toBe(true);
    }
    expect(signalCount).toBeGreaterThan(5);
    expect(bands.find(({ rung }) => rung === 'high')?.from).toBe(TUNING.ladder.high.enter);
  });

  it('reads on from where it was when it is asked again', async () => {
    const before = await ask<DyadHistory>('IRN~USA');
    const again = signals.findLast(({ key }) => key !== null && Buffer.from(key).toString() === 'IRN~USA');
    if (!again) throw new Error('no signal');
    const value = JSON.parse(String(Buffer.from(again.value ?? []))) as { id: string };
    cluster.append({ ...again, value: JSON.stringify({ ...value, id: 'another' }) });
    expect((await ask<DyadHistory>('IRN~USA')).signalCount).toBe(before.signalCount + 1);
  });

  it.each([
    ['AAA~BBB', 404, /Nothing is known of the pair AAA~BBB/],
    ['IRN', 400, /no pair/],
    ['IRN~USA/difference?from=x&to=1', 400, /from is a time in milliseconds/],
    ['IRN~USA/difference?from=2&to=1', 400, /from lies after to/],
  ])('%s is answered with what is wrong', async (path, status, detail) => {
    const response = await fetch(`${app.url}/v1/dyads/${path}`);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { detail: string }).detail).toMatch(detail);
  });
});

describe('GET /v1/dyads/:dyad/difference', () => {
  it('adds up to the change of the index, whichever two points are compared', async () => {
    const { points } = await ask<DyadHistory>('IRN~USA');
    const steps = points.filter(({ step }) => step).map(({ at }) => at);
    // Of many steps some, from the first to the last.
    const times = [...new Set(steps)].filter(
      (_, i, all) => i % Math.ceil(all.length / 6) === 0 || i === all.length - 1,
    );
    for (const from of [0, ...times]) {
      for (const to of times.filter((at) => at >= from)) {
        const { from: before, to: after, changes } = await ask<Difference>(`IRN~USA/difference?from=${from}&to=${to}`);
        const sum = changes.reduce((total, change) => total + change.after - change.before, 0);
        // Weights are told to two decimals, and changes of less than a twentieth of a point are left out.
        expect(Math.abs(sum - (after.index - before.index))).toBeLessThan(0.06 * 20);
      }
    }
  });

  it('says of what came in between that it is new, and of what only grew older that it has faded', async () => {
    const { points } = await ask<DyadHistory>('IRN~USA');
    const [first] = points.filter(({ step }) => step);
    const last = points.at(-1);
    if (!first || !last) throw new Error('no points');
    const before = await ask<Difference>(`IRN~USA/difference?from=0&to=${first.at}`);
    expect(new Set(before.changes.map(({ why }) => why))).toEqual(new Set(['new']));
    const later = last.at + 36 * 3_600_000;
    const after = await ask<Difference>(`IRN~USA/difference?from=${last.at}&to=${later}`);
    expect(after.changes.every(({ why }) => why === 'faded' || why === 'rescaled')).toBe(true);
  });
});
