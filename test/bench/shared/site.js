// Real servers, and the stages as processes of their own, as in production.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { consumerGroups, topicCatalogue } from '#events';
import { provision } from '#servers';
import { connectCluster } from '#stream';
import { ROOT } from './texts.js';

/** Ticks of processor time in a second, as Linux counts them in /proc. */
const TICKS = 100;

/** Seconds of processor time that a process has had; NaN where there is none, or no /proc. */
export function cpuSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return NaN;
  }
}

/** MB resident: now, and the most there has been. */
export function residentMb(pid) {
  const of = (name, text) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(text)?.[1]) / 1_000;
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    return { now: of('VmRSS', text), most: of('VmHWM', text) };
  } catch {
    return { now: NaN, most: NaN };
  }
}

/** Bytes of all segments of a topic on the broker's disk. */
export function bytesOnDisk(directory, topic) {
  const of = (name) => name.startsWith(`${topic}-`) && /-\d+$/.test(name);
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.log') && of(basename(entry.parentPath)))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** A transaction's marker has an offset too, so a group that has read all stands one short of the end, or at it. */
export const isThrough = (committed, ends) =>
  [...ends].every(([partition, end]) => (committed.get(partition) ?? 0) >= end - 1);

export const load = () => `load ${loadavg()[0].toFixed(1)}`;

export async function startSite() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const directory = mkdtempSync(join(tmpdir(), 'tautline-bench-'));
  const { KAFKA_BROKERS: _brokers, REDIS_URL: _redis, ...env } = process.env;
  const servers = await provision({ env, dataDir: directory, tiers: ['local'] });
  const site = {
    servers,
    directory,
    env: { ...env, KAFKA_BROKERS: servers.kafka.brokers.join(','), REDIS_URL: servers.redis.url },
    pids: { Kafka: servers.kafka.nodes[0].pid, Redis: servers.redis.process.pid },
    stop: async () => {
      await servers.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return site;
}

/** Asks again, for a minute, while the broker that has just started is busy with itself. */
async function patiently(ask) {
  for (let left = 60; ; left--) {
    try {
      return await ask();
    } catch (error) {
      if (left === 0) throw error;
      await sleep(1_000);
    }
  }
}

let pipelines = 0;
let ports = 20_000 + (process.pid % 20_000);

/** Topics of its own with so many partitions, and processes that serve them. */
export class Pipeline {
  constructor(site, partitions) {
    this.site = site;
    this.prefix = `b${process.pid}-${++pipelines}.`;
    this.partitions = partitions;
    this.topics = topicCatalogue(this.prefix, partitions);
    this.groups = consumerGroups(this.prefix);
    this.cluster = connectCluster({ brokers: site.servers.kafka.brokers }, { clientId: 'bench' });
    this.running = { enricher: [], alerter: [] };
  }

  async create() {
    await patiently(() => this.cluster.ensureTopics(Object.values(this.topics)));
    return this;
  }

  /** One more process of a stage: its own main.js. */
  start(app, more = {}) {
    const output = openSync(join(this.site.directory, `${this.prefix}${app}.log`), 'a');
    const port = ++ports;
    const env = { ...this.site.env, TAUTLINE_TOPIC_PREFIX: this.prefix, TAUTLINE_PARTITIONS: String(this.partitions) };
    const child = spawn(process.execPath, [`${ROOT}dist/apps/${app}/src/main.js`], {
      env: { ...env, PORT: String(port), LOG_LEVEL: 'info', ...more },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    // A bench that is stopped leaves nothing behind.
    process.once('exit', () => child.kill('SIGKILL'));
    const one = { app, pid: child.pid, port, ended: new Promise((resolve) => child.once('exit', resolve)), child };
    this.running[app].push(one);
    void one.ended.then(() => (this.running[app] = this.running[app].filter((other) => other !== one)));
    return one;
  }

  async end(one, signal = 'SIGTERM') {
    one.child.kill(signal);
    await one.ended;
  }

  input(app) {
    return app === 'enricher' ? this.topics.fragments.name : this.topics.signals.name;
  }

  /** By partition, the offset that the group has committed. */
  async committed(app) {
    const group = (await patiently(() => this.cluster.groups())).find((one) => one.group === this.groups[app]);
    const of = new Map((group?.committed ?? []).map(({ partition, offset }) => [partition, offset ?? 0]));
    return { state: group?.state, members: group?.members ?? [], of };
  }

  /** By partition, where the log ends. */
  async ends(app) {
    const logs = await patiently(() => this.cluster.logs([this.input(app)]));
    return new Map(logs.map(({ partition, end }) => [partition, end]));
  }

  /** Resolves when the stage has nothing left to read. */
  async drained(app) {
    while (!isThrough((await this.committed(app)).of, await this.ends(app))) await sleep(100);
  }

  async close() {
    await Promise.all(
      Object.values(this.running)
        .flat()
        .map((one) => this.end(one, 'SIGKILL')),
    );
    await this.cluster.close();
  }
}
