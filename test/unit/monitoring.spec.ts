import { describe, expect, it } from '@jest/globals';
import { consumerGroups, topicCatalogue } from '#events';
import { createLogger, loadConfig, parseYaml } from '#platform';
import { stageMetrics } from '#stage';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { readFileSync } from 'node:fs';
import { startConsole } from '../../apps/console/src/index.js';
import { FakeCluster } from '../support/fake-cluster.js';

/** The names of series in what an app answers; a histogram's are those of its parts. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );

/** Every name that is told by some app. */
async function told(): Promise<Set<string>> {
  const registry = new Registry();
  stageMetrics(registry, { errorOf: () => null });
  collectDefaultMetrics({ register: registry });
  const topics = topicCatalogue();
  const app = await startConsole({
    ...{ cluster: new FakeCluster(), topics, groups: consumerGroups(), logger: createLogger('silent') },
    ...{ host: '127.0.0.1', port: 0, lag: loadConfig({}).lag },
  });
  const console = await (await fetch(`${app.url}/metrics`)).text();
  await app.close();
  return new Set([...namesIn(await registry.metrics()), ...namesIn(console)]);
}

const FUNCTIONS = /\b(sum|rate|increase|histogram_quantile|topk|by|label_values)\b/g;
/** The series that an expression asks for: what is left without labels, strings, functions and numbers. */
const askedFor = (expression: string): string[] =>
  expression
    .replace(/\{[^}]*\}|\[[^\]]*\]|\bby \([^)]*\)/g, ' ')
    .replace(FUNCTIONS, ' ')
    .match(/[a-z][a-z0-9_]{3,}/gi) ?? [];

interface Panel {
  title: string;
  targets: { expr: string }[];
}
const read = (name: string): string => readFileSync(new URL(`../../docs/monitoring/${name}`, import.meta.url), 'utf8');

describe('what is ready for Grafana, Prometheus and KEDA', () => {
  it('asks only for series that some app tells', async () => {
    const names = await told();
    const { panels } = JSON.parse(read('grafana-dashboard.json')) as { panels: Panel[] };
    const rules = parseYaml({ name: 'alert-rules.yaml', text: read('alert-rules.yaml') }) as {
      groups: { rules: { alert: string; expr: string }[] }[];
    };
    const scaling = [...readFileSync('deploy/scaling.yaml', 'utf8').matchAll(/query: (.*)/g)].map(
      ([, query = '']) => query,
    );
    expect(scaling).toHaveLength(2);
    const expressions = [
      ...panels.flatMap(({ title, targets }) => targets.map(({ expr }): [string, string] => [title, expr])),
      ...scaling.map((query): [string, string] => ['deploy/scaling.yaml', query]),
      ...rules.groups.flatMap(({ rules }) => rules.map(({ alert, expr }): [string, string] => [alert, expr])),
    ];
    expect(expressions.length).toBeGreaterThan(20);
    for (const [where, expression] of expressions) {
      const asked = askedFor(expression);
      expect({ where, asked: asked.length }).not.toEqual({ where, asked: 0 });
      expect({ where, missing: asked.filter((name) => !names.has(name)) }).toEqual({ where, missing: [] });
    }
  }, 20_000);

  it('would be found wanting', () => {
    expect(askedFor('sum by (topic) (rate(no_such_series_total{a="b"}[5m])) > 5')).toEqual(['no_such_series_total']);
  });
});
