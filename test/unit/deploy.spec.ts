import { describe, expect, it } from '@jest/globals';
import { consumerGroups, topicCatalogue } from '#events';
import { DEFAULT_PORTS, loadConfig, type AppName } from '#platform';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Resource, resourcesIn, unknownFields } from '../support/manifests.js';
import { skipped } from '../support/skipped.js';

const { resources } = parse(readFileSync('deploy/kustomization.yaml', 'utf8')) as { resources: string[] };
const all = resources.flatMap((file) => resourcesIn(readFileSync(`deploy/${file}`, 'utf8')));
const nameOf = ({ kind, metadata }: Resource): string => `${kind} ${metadata.name}`;
const find = <T>(kind: string, name: string): T => {
  const found = all.find((one) => one.kind === kind && one.metadata.name === name);
  if (!found) throw new Error(`deploy has no ${kind} ${name}`);
  return found as T;
};

interface Probe {
  httpGet: { path: string; port: string };
}
interface Deployment {
  spec: {
    replicas?: number;
    selector: { matchLabels: Record<string, string> };
    template: {
      metadata: { labels: Record<string, string>; annotations: Record<string, string> };
      spec: {
        terminationGracePeriodSeconds: number;
        securityContext: { runAsNonRoot: boolean };
        containers: {
          command: string[];
          env: { name: string; value: string }[];
          ports: { containerPort: number }[];
          livenessProbe: Probe;
          readinessProbe: Probe;
          resources: { requests: object };
          securityContext: object;
        }[];
      };
    };
  };
}
interface ScaledObject {
  spec: {
    scaleTargetRef: { name: string };
    maxReplicaCount: number;
    triggers: { metadata: { query: string; ignoreNullValues: string } }[];
  };
}

/** The programs in `name` that render a Kustomize folder here: a test that has none is skipped. */
const renderer = [
  ['kubectl', 'kustomize', 'deploy'],
  ['kustomize', 'build', 'deploy'],
].find(([program = '']) => spawnSync(program, ['version', '--client']).error === undefined);
if (!renderer) skipped('rendering deploy/, which needs kubectl or kustomize');

describe('deploy/', () => {
  it.each(all.map((one) => [nameOf(one), one] as const))('%s is as its schema says', (_name, one) => {
    expect(unknownFields(one)).toEqual([]);
  });

  it('would be found wanting', () => {
    const good = find<Resource>('Deployment', 'tautline-ingest');
    const typo = JSON.parse(JSON.stringify(good).replace('"readinessProbe"', '"readynessProbe"')) as Resource;
    expect(unknownFields(typo)[0]).toBe('/spec/template/spec/containers/0/readynessProbe');
    const wrong = JSON.parse(JSON.stringify(good).replace('"replicas":2', '"replicas":"two"')) as Resource;
    expect(() => unknownFields(wrong)).toThrow(/replicas must be integer/);
  });

  it.each(Object.entries(DEFAULT_PORTS))('%s runs its own program on port %i, as nobody of note', (app, port) => {
    const { spec } = find<Deployment>('Deployment', `tautline-${app}`);
    const { template } = spec;
    const [container] = template.spec.containers;
    expect(spec.selector.matchLabels).toEqual(template.metadata.labels);
    expect(template.metadata.annotations['prometheus.io/port']).toBe(String(port));
    expect(template.spec.securityContext.runAsNonRoot).toBe(true);
    // Five seconds before the signal and five for requests that are under way: `libs/platform/src/drain.ts`.
    expect(template.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(2 * (5 + 5));
    expect(container).toMatchObject({
      command: ['node', `dist/apps/${app}/src/main.js`],
      env: [{ name: 'PORT', value: String(port) }],
      ports: [{ containerPort: port }],
      livenessProbe: { httpGet: { path: '/health/live', port: 'http' } },
      readinessProbe: { httpGet: { path: '/health/ready', port: 'http' } },
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      },
    });
    expect(existsSync(`apps/${app}/src/main.ts`)).toBe(true);
    for (const kind of ['Service', 'PodDisruptionBudget']) {
      const { spec: of } = find<{ spec: { selector: Record<string, unknown> } }>(kind, `tautline-${app}`);
      expect(of.selector['matchLabels'] ?? of.selector).toEqual(template.metadata.labels);
    }
  });

  it('sets only variables that the apps read, to values that they take', () => {
    const { data } = find<{ data: Record<string, string> }>('ConfigMap', 'tautline');
    const read = new Set<string>();
    const env = new Proxy(data, { get: (target, name) => (read.add(String(name)), target[String(name)]) });
    const readFile = (): string => 'keys: []\n';
    expect(loadConfig(env, { needs: ['kafka', 'redis'], readFile })).toMatchObject({ host: '0.0.0.0' });
    expect(Object.keys(data).filter((name) => !read.has(name))).toEqual([]);
    expect(data['TAUTLINE_INSECURE']).toBeUndefined();
  });

  it.each([
    ['enricher', 'fragments'],
    ['alerter', 'signals'],
  ] as const)('%s is scaled by its own lag, up to the partitions of what it reads', (app, input) => {
    const { spec } = find<ScaledObject>('ScaledObject', `tautline-${app satisfies AppName}`);
    expect(spec.scaleTargetRef.name).toBe(`tautline-${app}`);
    expect(spec.maxReplicaCount).toBe(topicCatalogue()[input].partitions);
    expect(spec.triggers.map(({ metadata }) => metadata)).toMatchObject([
      {
        query: `max(kafka_consumergroup_lag_sum{consumergroup="${consumerGroups()[app]}"})`,
        ignoreNullValues: 'false',
      },
    ]);
    // What is scaled must not be set back with each `apply`.
    expect(find<Deployment>('Deployment', `tautline-${app}`).spec.replicas).toBeUndefined();
  });

  (renderer ? it : it.skip)('renders to the same resources, with the image in place', () => {
    const [program = '', ...given] = renderer ?? [];
    const rendered = resourcesIn(execFileSync(program, given, { encoding: 'utf8' }));
    expect(rendered.map(nameOf).sort()).toEqual(all.map(nameOf).sort());
    for (const one of rendered) expect(unknownFields(one)).toEqual([]);
    expect(JSON.stringify(rendered)).not.toContain('"image":"tautline"');
  });
});
