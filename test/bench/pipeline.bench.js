/**
 * The whole pipeline on real servers, exactly once: fragments in, committed alerts out, beside two floors that copy the same
 * fragments over as many hops in transactions and do nothing else: bare kafkajs, and Kafka Streams.
 *
 * `npm run bench:pipeline -- [file.ndjson.gz] [--rounds 5] [--count 30000] [--seconds 20] [--json out.json] [--plots folder]`. All are up
 * all the time; one after the other is given a backlog and works it off, in turns. Then each gets a tenth, half and nine tenths of what
 * it did at best, and what is committed is watched. `--profile folder` has ours alone work off one backlog, and leaves a .cpuprofile of
 * each app.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provision } from '#servers';
import { connectCluster } from '#stream';
import { kafkajsFloor, ours, streamsFloor } from './pipeline/contestants.js';
import { plotLatency, plotThroughput } from './pipeline/plots.js';
import { cpuSeconds, residentMb, sleep } from './shared/site.js';
import { writeChart } from './shared/svg.js';
import { column, count, median } from './shared/timing.js';
import { ROOT } from './shared/texts.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    count: { type: 'string', default: '30000' },
    seconds: { type: 'string', default: '20' },
    json: { type: 'string' },
    plots: { type: 'string' },
    profile: { type: 'string' },
  },
});
const ROUNDS = Number(options.rounds);
const COUNT = Number(options.count);
const SECONDS = Number(options.seconds);
const SHARES = [0.1, 0.5, 0.9];
/** Before the first round: our code reaches its speed after some 30,000 fragments. */
const WARM_UP = Math.max(COUNT, 30_000);
/** Floors do little with a record, so they get more of them. */
const FLOOR_TIMES = 4;

function child(file, argument) {
  const started = fork(join(ROOT, 'test/bench/pipeline', file), [JSON.stringify(argument)]);
  return once(started, 'message').then(() => started);
}

async function ask(process, message) {
  const answer = once(process, 'message');
  process.send(message);
  return (await answer)[0];
}

/** A contestant with its processes, its load and who watches it. */
async function enter(contestant, cluster, brokers, file) {
  await cluster.ensureTopics(contestant.topics);
  const hops = contestant.hops.map((hop) => ({ ...hop, process: hop.start() }));
  for (const { name, process } of hops)
    process.once('exit', (code) => {
      if (code !== null && code !== 0) throw new Error(`${contestant.name}: ${name} ended with ${code}`);
    });
  const topic = contestant.hops[0].from;
  const load = await child('load.js', { brokers, topic, run: `bench-${process.pid}`, file });
  const watch = await child('watch.js', { brokers, topics: Object.keys(contestant.watched) });
  return { ...contestant, hops, load, watch, rounds: [], levels: [] };
}

/** How much of its input each hop has behind it. */
async function progress(cluster, { hops }) {
  const groups = await cluster.groups();
  const logs = await cluster.logs(hops.map(({ from }) => from));
  return hops.map(({ group, from }) => {
    const committed = groups.find((one) => one.group === group)?.committed ?? [];
    const own = logs.filter(({ topic }) => topic === from);
    const at = (partition) => committed.find((one) => one.topic === from && one.partition === partition)?.offset ?? 0;
    return {
      done: own.reduce((sum, { partition }) => sum + at(partition), 0),
      // A transaction's marker is behind its last record, and nobody commits past it.
      drained: own.every(({ partition, start, end }) => end === start || end - at(partition) <= 1),
    };
  });
}

async function drained(cluster, one, floor = 0) {
  for (;;) {
    const hops = await progress(cluster, one);
    if (hops.every((hop) => hop.drained) && hops[0].done >= floor) return;
    await sleep(100);
  }
}

async function backlog(cluster, one, records) {
  const [{ done: before }] = await progress(cluster, one);
  const { sent, bytes } = await ask(one.load, { count: records });
  const began = performance.now();
  const [{ done }] = await progress(cluster, one);
  const cpu = one.hops.map(({ process }) => cpuSeconds(process.pid));
  await drained(cluster, one, before + sent);
  const seconds = (performance.now() - began) / 1_000;
  const left = before + sent - done;
  return {
    rate: left / seconds,
    megabytes: ((bytes / sent) * left) / seconds / 1e6,
    cpu: one.hops.map(({ process }, at) => (cpuSeconds(process.pid) - cpu[at]) / left),
    resident: one.hops.map(({ process }) => residentMb(process.pid).now),
  };
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

async function latency(cluster, one, share) {
  const rate = Math.round(median(one.rounds.map((round) => round.rate)) * share);
  await ask(one.load, { rate, seconds: 3 });
  one.watch.send('again');
  const { sent, late } = await ask(one.load, { rate, seconds: SECONDS });
  await drained(cluster, one);
  await sleep(500);
  const seen = await ask(one.watch, 'tell');
  const byName = {};
  for (const [topic, ms] of Object.entries(seen)) (byName[one.watched[topic]] ??= []).push(...ms);
  const results = Object.fromEntries(
    Object.entries(byName).map(([name, ms]) => {
      ms.sort((a, b) => a - b);
      return [name, { records: ms.length, p50: quantile(ms, 0.5), p99: quantile(ms, 0.99), p999: quantile(ms, 0.999) }];
    }),
  );
  return { share, rate, sent, late, results };
}

function printThroughput(field) {
  console.log(`\nWorked off, medians of ${ROUNDS} rounds in turns (least–most)\n`);
  console.log(
    `${''.padEnd(24)}${column('fragments/s', 22)}${column('MB/s', 8)}${column('of kafkajs', 18)}${column('µs CPU a fragment', 20)}${column('resident', 20)}`,
  );
  const [floor] = field.filter(({ name }) => name.startsWith('kafkajs'));
  for (const { name, rounds, hops } of field) {
    const rates = rounds.map(({ rate }) => rate);
    const ratios = rounds.map(({ rate }, at) => rate / floor.rounds[at].rate);
    const spread = (list, show) => `${show(median(list))} (${show(Math.min(...list))}–${show(Math.max(...list))})`;
    const cpu = hops.map((_, at) => Math.round(1e6 * median(rounds.map((round) => round.cpu[at])))).join(' + ');
    const resident = hops
      .map((_, at) => `${count(Math.max(...rounds.map((round) => round.resident[at])))} MB`)
      .join(' + ');
    console.log(
      name.padEnd(24) +
        column(spread(rates, count), 22) +
        column(median(rounds.map(({ megabytes }) => megabytes)).toFixed(1), 8) +
        column(
          spread(ratios, (ratio) => ratio.toFixed(2)),
          18,
        ) +
        column(cpu, 20) +
        column(resident, 20),
    );
  }
}

function printLatency(field) {
  console.log(`\nFrom the sending of a fragment until what it led to can be read, ms, ${SECONDS} s each\n`);
  console.log(
    `${''.padEnd(24)}${column('of its best', 12)}${column('a second', 10)}${column('', 10)}${column('records', 10)}${column('p50', 8)}${column('p99', 8)}${column('p99.9', 8)}`,
  );
  for (const { name, levels } of field)
    for (const { share, rate, results } of levels)
      for (const [what, { records, p50, p99, p999 }] of Object.entries(results))
        console.log(
          name.padEnd(24) +
            column(`${share * 100} %`, 12) +
            column(count(rate), 10) +
            column(what, 10) +
            column(count(records), 10) +
            column(p50, 8) +
            column(p99, 8) +
            column(p999, 8),
        );
}

const directory = mkdtempSync(join(tmpdir(), 'tautline-bench-'));
// The broker of `npm start` starts quickly and compiles little; this one has to be fast.
const env = { TAUTLINE_KAFKA_JVM: '-Xmx1g -XX:TieredStopAtLevel=4', ...process.env };
const servers = await provision({ env, dataDir: directory });
const { brokers } = servers.kafka;
const cluster = connectCluster({ brokers }, { clientId: 'bench' });
const site = { brokers, redis: servers.redis.url, directory };
const [file] = positionals;
const field = [];

async function compare() {
  for (const one of field) await backlog(cluster, one, one === field[0] ? WARM_UP : size(one));
  for (let round = 0; round < ROUNDS; round++)
    for (const one of field) {
      one.rounds.push(await backlog(cluster, one, size(one)));
      console.log(`round ${round + 1}: ${one.name} ${count(one.rounds.at(-1).rate)}/s`);
    }
  printThroughput(field);
  for (const share of SHARES) for (const one of field) one.levels.push(await latency(cluster, one, share));
  printLatency(field);
  console.log(`\nload at the end ${loadavg()[0].toFixed(1)}`);
  const results = field.map(({ name, rounds, levels }) => ({ name, rounds, levels }));
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  writeChart(options.plots, 'pipeline-throughput', plotThroughput(results));
  writeChart(options.plots, 'pipeline-latency', plotLatency(results));
}

/** Works off a backlog, and lets the apps end by themselves, so that they write down where their time went. */
async function profile([one]) {
  await backlog(cluster, one, WARM_UP);
  for (const { process } of one.hops) {
    process.kill('SIGTERM');
    await once(process, 'exit');
  }
}

const contestants = [ours({ ...site, prefix: 'ours.', profile: options.profile })];
if (options.profile === undefined)
  contestants.push(kafkajsFloor({ ...site, prefix: 'kafkajs.' }), streamsFloor({ ...site, prefix: 'streams.' }));
for (const contestant of contestants)
  if (contestant !== null) field.push(await enter(contestant, cluster, brokers, file));

const size = (one) => (one === field[0] ? COUNT : COUNT * FLOOR_TIMES);
console.log(
  `${cpus().length} cores of ${cpus()[0].model}, Node.js ${process.versions.node}; load at the start ${loadavg()[0].toFixed(1)}`,
);
await (options.profile === undefined ? compare() : profile(field));
for (const { hops, load, watch } of field)
  for (const one of [...hops.map(({ process }) => process), load, watch]) one.kill('SIGKILL');
await cluster.close();
await servers.stop();
rmSync(directory, { recursive: true, force: true });
process.exit();
