import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PORTS, loadConfig } from '#platform';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Service {
  image: string;
  entrypoint?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
  command?: string[];
}

const { services } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
};
const apps = readdirSync('apps').filter((app) => app !== 'cli');

describe('docker-compose.yml', () => {
  it('has every app, the servers, and the job that creates the topics', () => {
    expect(Object.keys(services).sort()).toEqual([...apps, 'kafka', 'redis', 'topics'].sort());
  });

  it.each(apps)('%s runs its own program on its own port, waits for what it needs, and says how it is', (app) => {
    const service = services[app];
    expect(service?.entrypoint).toEqual(['node', `dist/apps/${app}/src/main.js`]);
    expect(service?.environment?.['PORT']).toBe(String(DEFAULT_PORTS[app as keyof typeof DEFAULT_PORTS]));
    expect(service?.depends_on).toMatchObject({
      kafka: { condition: 'service_healthy' },
      topics: { condition: 'service_completed_successfully' },
    });
    expect(service?.healthcheck?.test).toEqual(['CMD', 'node', 'bin/healthy.js']);
  });

  it.each(apps)('%s is given only variables that are read, to set from outside', (app) => {
    const set = Object.fromEntries(
      Object.entries(services[app]?.environment ?? {}).map(([name, value]) => [
        name,
        value.replace(/^\$\{.*:-\}$/, ''),
      ]),
    );
    const read = new Set<string>();
    const env = new Proxy(set, { get: (target, name) => (read.add(String(name)), target[String(name)]) });
    expect(loadConfig(env, { needs: ['kafka', 'redis'] })).toMatchObject({ host: '0.0.0.0' });
    expect(Object.keys(set).filter((name) => !read.has(name))).toEqual([]);
  });

  it('publishes ports on the loopback alone, as nobody is asked who they are', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports.length).toBeGreaterThan(0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('runs the Kafka that is started without containers too, and a Redis that keeps what it is given', () => {
    const version = /<version>(.*)<\/version>\s*<\/dependency>/.exec(
      readFileSync('libs/servers/kafka/pom.xml', 'utf8'),
    )?.[1];
    expect(services['kafka']?.image).toBe(`apache/kafka:${version ?? '?'}`);
    expect(services['redis']?.command).toEqual(expect.arrayContaining(['--maxmemory-policy', 'noeviction']));
  });
});
