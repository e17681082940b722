// What the pipeline bench compares: each takes fragments from one topic over two hops, in a process for each hop.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { consumerGroups, topicCatalogue } from '#events';
import { ROOT } from '../shared/texts.js';

const HERE = join(ROOT, 'test/bench/pipeline');
const CACHE = join(ROOT, 'node_modules/.cache/tautline-bench');

/**
 * @typedef Contestant
 * @property {string} name
 * @property {import('#events').TopicSpec[]} topics all that it needs
 * @property {{ name: string, group: string, from: string, start: () => import('node:child_process').ChildProcess }[]} hops
 * @property {Record<string, string>} watched what is told of the topics in which its results appear
 */

const run = (command, args, log, env = {}) => {
  const output = openSync(log, 'a');
  return spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', output, output, 'ipc'] });
};

/** Enricher and alerter as they are run in production. */
export function ours({ brokers, redis, prefix, directory, profile }) {
  const topics = topicCatalogue(prefix);
  const groups = consumerGroups(prefix);
  const env = {
    KAFKA_BROKERS: brokers.join(','),
    REDIS_URL: redis,
    TAUTLINE_TOPIC_PREFIX: prefix,
    PORT: '0',
    LOG_LEVEL: 'warn',
  };
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const start = (app) => () =>
    run(
      process.execPath,
      [...flags, join(ROOT, `dist/apps/${app}/src/main.js`)],
      join(directory, `${prefix}${app}.log`),
      env,
    );
  return {
    name: 'Tautline',
    topics: Object.values(topics),
    hops: [
      { name: 'enricher', group: groups.enricher, from: topics.fragments.name, start: start('enricher') },
      { name: 'alerter', group: groups.alerter, from: topics.signals.name, start: start('alerter') },
    ],
    watched: {
      [topics.enriched.name]: 'enriched',
      [topics.escalation.name]: 'alerts',
      [topics.deEscalation.name]: 'alerts',
      [topics.divergence.name]: 'alerts',
    },
  };
}

/** A bare kafkajs loop that copies records in transactions. */
export function kafkajsFloor({ brokers, prefix, directory }) {
  return floor('kafkajs, copying', prefix, (from, to, group) =>
    run(
      process.execPath,
      [join(HERE, 'pass-kafkajs.js'), JSON.stringify({ brokers, from, to, group })],
      join(directory, `${group}.log`),
    ),
  );
}

/** The same in Kafka Streams; null where Java or Maven is missing. */
export function streamsFloor({ brokers, prefix, directory }) {
  const jars = streamsJars();
  if (jars === null) return null;
  return floor('Kafka Streams, copying', prefix, (from, to, group) =>
    run(
      'java',
      [
        '-Xmx512m',
        '-cp',
        join(jars, '*'),
        join(HERE, 'streams/PassThrough.java'),
        brokers.join(','),
        from,
        to,
        group,
        join(directory, group),
      ],
      join(directory, `${group}.log`),
    ),
  );
}

function floor(name, prefix, start) {
  const topic = (part) => ({ name: `${prefix}${part}`, partitions: 8, config: {} });
  const [first, second, last] = ['in', 'between', 'out'].map(topic);
  const hop = (at, from, to) => ({
    name: `hop ${at}`,
    group: `${prefix}hop-${at}`,
    from: from.name,
    start: () => start(from.name, to.name, `${prefix}hop-${at}`),
  });
  return {
    name,
    topics: [first, second, last],
    hops: [hop(1, first, second), hop(2, second, last)],
    watched: { [second.name]: 'one hop', [last.name]: 'two hops' },
  };
}

/** Kafka Streams and what it needs, fetched once by Maven. */
function streamsJars() {
  const folder = join(CACHE, 'kafka-streams-4.3.1');
  if (existsSync(folder)) return folder;
  const fetched = `${folder}.part`;
  rmSync(fetched, { recursive: true, force: true });
  mkdirSync(fetched, { recursive: true });
  const args = [
    '-B',
    '-q',
    '-f',
    join(HERE, 'streams/pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${fetched}`,
  ];
  const { status, error } = spawnSync('mvn', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.log(
      `Kafka Streams is left out: ${error === undefined ? 'Maven could not fetch it' : 'Maven (mvn) is not on the PATH'}.`,
    );
    return null;
  }
  renameSync(fetched, folder);
  return folder;
}
