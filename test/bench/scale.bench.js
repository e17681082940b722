// One, two and four instances of both stages, each a process of its own, on sixteen partitions of a real Kafka: how many
// fragments a second, what processor time each part has for it, whether each partition comes to its turn; and how long
// partitions stand still when an instance joins, leaves, or is killed.
//   npm run bench:scale -- [--fragments 24000] [--rounds 5] [--dense] [--only throughput|rebalance] [fragments.ndjson[.gz]]
import { parseArgs } from 'node:util';
import { fragments, publishAll, startFlow, textsFor } from './shared/load.js';
import { bytesOnDisk, cpuSeconds, isThrough, load, Pipeline, residentMb, sleep, startSite } from './shared/site.js';
import { column, count, median } from './shared/timing.js';

const PARTITIONS = 16;
const INSTANCES = [1, 2, 4];
/** Fragments a second while instances come and go: less than one instance can do. */
const FLOW = 160;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fragments: { type: 'string', default: '24000' },
    rounds: { type: 'string', default: '5' },
    dense: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const total = Number(options.fragments);
const rounds = Number(options.rounds);
const corpus = textsFor(options.dense, positionals[0]);

const sum = (numbers) => [...numbers].reduce((all, one) => all + one, 0);
/** Seconds of processor time so far, by part. */
const spent = (pipeline) => ({
  ...Object.fromEntries(
    Object.entries(pipeline.running).map(([app, all]) => [app, sum(all.map(({ pid }) => cpuSeconds(pid)))]),
  ),
  ...Object.fromEntries(Object.entries(pipeline.site.pids).map(([name, pid]) => [name, cpuSeconds(pid)])),
});

/** Works off what lies ready; what each partition has done is looked at when half of all is done. */
async function workOff(site, instances, run) {
  const pipeline = await new Pipeline(site, PARTITIONS).create();
  try {
    const bytes = await publishAll(
      pipeline.cluster,
      fragments(pipeline.topics.fragments.name, corpus.texts, total, `run${run}`),
    );
    const ends = await pipeline.ends('enricher');
    for (let i = 0; i < instances; i++) for (const app of ['enricher', 'alerter']) pipeline.start(app);
    let began = null;
    let half = null;
    for (;;) {
      const { of, members, state } = await pipeline.committed('enricher');
      const done = sum(of.values());
      // From when all instances are there and something is done: the time that a process takes to start is not counted.
      if (began === null && done > 0 && state === 'Stable' && members.length === instances)
        began = { at: performance.now(), done, cpu: spent(pipeline) };
      if (half === null && done >= sum(ends.values()) / 2)
        half = [...ends].map(([partition, end]) => Math.min(1, (of.get(partition) ?? 0) / end));
      if (isThrough(of, ends)) break;
      await sleep(100);
    }
    if (began === null) throw new Error('all was done before it could be looked at: more fragments are needed');
    const enriched = { seconds: (performance.now() - began.at) / 1_000, done: sum(ends.values()) - began.done };
    await pipeline.drained('alerter');
    const cpu = spent(pipeline);
    const seconds = (performance.now() - began.at) / 1_000;
    const signals = sum((await pipeline.ends('alerter')).values());
    const memory = ['enricher', 'alerter'].map((app) =>
      Math.max(...pipeline.running[app].map(({ pid }) => residentMb(pid).most)),
    );
    return {
      bytes,
      disk: Object.values(pipeline.topics).map(({ name }) => [
        name.slice(pipeline.prefix.length),
        bytesOnDisk(site.directory, name) / total,
      ]),
      rate: enriched.done / enriched.seconds,
      through: enriched.done / seconds,
      busy: sum(Object.values(cpu)) - sum(Object.values(began.cpu)),
      seconds,
      cpu: Object.fromEntries(
        Object.keys(cpu).map((part) => [part, (1e6 * (cpu[part] - began.cpu[part])) / enriched.done]),
      ),
      least: Math.min(...half),
      most: Math.max(...half),
      signals: signals / total,
      memory,
    };
  } finally {
    await pipeline.close();
  }
}

async function throughput(site) {
  console.log(`\n${count(total)} fragments of ${corpus.name} lie ready in ${PARTITIONS} partitions; ${load()}`);
  const found = new Map(INSTANCES.map((instances) => [instances, []]));
  for (let round = 0; round < rounds; round++)
    for (const instances of INSTANCES) {
      const one = await workOff(site, instances, `${round}-${instances}`);
      found.get(instances).push(one);
      const cpu = Object.entries(one.cpu).map(([part, us]) => `${part} ${us.toFixed(0)}`);
      console.log(
        `  round ${round + 1}, ${instances}+${instances}: ${count(one.rate)}/s enriched, ${count(one.through)}/s through; ` +
          `us of CPU per fragment: ${cpu.join(', ')}; ${(one.busy / one.seconds).toFixed(2)} cores used; ${load()}`,
      );
    }
  console.log(
    `${'instances of each'.padEnd(20)}${column('enriched/s')}${column('through/s')}${column('times one')}` +
      `${column('cores used')}${column('enricher')}${column('alerter')}${column('Kafka')}${column('Redis')}${column('partitions, least-most done at half', 40)}`,
  );
  for (const [instances, all] of found) {
    const of = (pick) => median(all.map(pick));
    const times = median(all.map(({ through }, i) => through / found.get(1)[i].through));
    const cpu = ['enricher', 'alerter', 'Kafka', 'Redis'].map((part) => column(of((one) => one.cpu[part]).toFixed(0)));
    const [least, most] = [of(({ least }) => least), of(({ most }) => most)].map(
      (part) => `${(100 * part).toFixed(0)} %`,
    );
    console.log(
      `${String(instances).padEnd(20)}${column(count(of(({ rate }) => rate)))}${column(count(of(({ through }) => through)))}` +
        `${column(times.toFixed(2))}${column(of(({ busy, seconds }) => busy / seconds).toFixed(2))}${cpu.join('')}${column(`${least} - ${most}`, 40)}`,
    );
  }
  const [one] = found.get(1);
  console.log(
    `The parts are us of CPU per fragment. ${count(one.bytes / total)} bytes and ${one.signals.toFixed(2)} signals (with markers and ticks) a fragment; ` +
      `most resident: enricher ${one.memory[0].toFixed(0)} MB, alerter ${one.memory[1].toFixed(0)} MB`,
  );
  const disk = one.disk.filter(([, bytes]) => bytes >= 1).map(([topic, bytes]) => `${topic} ${count(bytes)}`);
  console.log(`bytes on a broker's disk per fragment: ${disk.join(', ')}`);
}

/** Looks on until it is told to stop: for each partition of the enricher, between what times nothing was committed. */
function watch(pipeline) {
  const last = new Map();
  const gaps = [];
  let over = false;
  const watching = (async () => {
    while (!over) {
      const { of } = await pipeline.committed('enricher');
      const at = performance.now();
      for (const [partition, offset] of of) {
        const before = last.get(partition);
        if (before?.offset === offset) continue;
        if (before) gaps.push({ partition, from: before.at, to: at });
        last.set(partition, { offset, at });
      }
      await sleep(50);
    }
  })();
  return {
    /** Seconds that each partition stood still at most, of what stood still at or after `since`, least first. */
    pausesSince: (since) => {
      const longest = new Map();
      for (const { partition, from, to } of gaps)
        if (to > since) longest.set(partition, Math.max(longest.get(partition) ?? 0, (to - from) / 1_000));
      return [...longest.values()].toSorted((a, b) => a - b);
    },
    /** Resolves when each partition has gone on after `since`. */
    wentOn: async (since) => {
      while ([...last.values()].some(({ at }) => at <= since) || last.size < PARTITIONS) await sleep(20);
    },
    stop: async () => {
      over = true;
      await watching;
    },
  };
}

/** Until the group has so many members, each partition has one, and all have gone on since. */
async function settled(pipeline, watcher, members) {
  for (;;) {
    const group = await pipeline.committed('enricher');
    if (group.state === 'Stable' && group.members.length === members) break;
    await sleep(50);
  }
  await watcher.wentOn(performance.now());
}

async function rebalance(site) {
  console.log(
    `\n${FLOW} fragments a second of ${corpus.name} flow through two enrichers and an alerter, ${PARTITIONS} partitions; ${load()}`,
  );
  const pipeline = await new Pipeline(site, PARTITIONS).create();
  const flow = startFlow(
    pipeline.cluster,
    fragments(pipeline.topics.fragments.name, corpus.texts, Infinity, 'flow'),
    FLOW,
  );
  const watcher = watch(pipeline);
  const found = { 'nothing happens': [], 'one joins': [], 'one leaves (SIGTERM)': [], 'one is killed (SIGKILL)': [] };
  try {
    for (const app of ['enricher', 'enricher', 'alerter']) pipeline.start(app);
    await settled(pipeline, watcher, 2);
    for (let round = 0; round < rounds; round++) {
      const step = async (what, act, members) => {
        const since = performance.now();
        await act();
        await settled(pipeline, watcher, members);
        const seconds = (performance.now() - since) / 1_000;
        // What lay over the change as a whole ends with the next commit, which is there now.
        const pauses = watcher.pausesSince(since);
        found[what].push({ seconds, middle: median(pauses), worst: pauses.at(-1) });
        console.log(`  ${what}: ${seconds.toFixed(1)} s, worst pause ${pauses.at(-1).toFixed(1)} s; ${load()}`);
      };
      const third = () => pipeline.running.enricher.at(-1);
      await step('nothing happens', () => sleep(2_000), 2);
      await step('one joins', () => void pipeline.start('enricher'), 3);
      await step('one leaves (SIGTERM)', () => pipeline.end(third()), 2);
      await step('one joins', () => void pipeline.start('enricher'), 3);
      await step('one is killed (SIGKILL)', () => pipeline.end(third(), 'SIGKILL'), 2);
    }
  } finally {
    const sent = await flow.stop();
    await watcher.stop();
    await pipeline.close();
    console.log(`${count(sent)} fragments were sent`);
  }
  console.log(
    `${'seconds, median (worst)'.padEnd(26)}${column('until all goes on', 20)}${column('a partition stands still', 28)}${column('the worst partition', 24)}`,
  );
  for (const [what, all] of Object.entries(found)) {
    const cell = (of) => {
      const numbers = all.map(of);
      return `${median(numbers).toFixed(1)} (${Math.max(...numbers).toFixed(1)})`;
    };
    console.log(
      `${what.padEnd(26)}${column(
        cell(({ seconds }) => seconds),
        20,
      )}${column(
        cell(({ middle }) => middle),
        28,
      )}${column(
        cell(({ worst }) => worst),
        24,
      )}`,
    );
  }
}

const site = await startSite();
try {
  if (options.only !== 'rebalance') await throughput(site);
  if (options.only !== 'throughput') await rebalance(site);
} finally {
  await site.stop();
}
