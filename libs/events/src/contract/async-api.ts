import { SCHEMA_VERSION } from '../versions.js';
import { topicCatalogue, type TopicKey, type TopicSpec } from '../topics.js';
import { COMPONENTS, componentsOf } from './components.js';
import { schemaOf, type RecordKind } from './schemas.js';

interface Channel {
  topic: TopicKey;
  title: string;
  description: string;
  /** What the key is. */
  key: string;
  kinds: readonly RecordKind[];
  action: 'send' | 'receive';
}

/** The topics that are a contract with others; how the stages remember is their own affair. */
const CHANNELS: readonly Channel[] = [
  {
    topic: 'fragments',
    title: 'Fragments of articles',
    description:
      'What feeds publish: plain JSON, or CloudEvents 1.0 in binary or structured mode. A record with another key, or none, ' +
      'is passed on to the partition of its own.',
    key: 'source.id/articleId, with % and / of the source.id percent-encoded',
    kinds: ['fragment'],
    action: 'receive',
  },
  {
    topic: 'enriched',
    title: 'Fragments with what was found in them',
    description: 'Each fragment that was new, with its entities, signals and the story it belongs to.',
    key: 'source.id/articleId',
    kinds: ['enriched'],
    action: 'send',
  },
  {
    topic: 'signals',
    title: 'Signals of tension',
    description: 'Signals observed, signals taken back, and a tick for each minute that has passed.',
    key: 'the dyad, such as IRN~USA',
    kinds: ['signal', 'withdrawal', 'tick'],
    action: 'send',
  },
  {
    topic: 'levels',
    title: 'Levels',
    description: 'Compacted: the latest record of each dyad is its present level.',
    key: 'the dyad',
    kinds: ['level'],
    action: 'send',
  },
  ...(['escalation', 'deEscalation', 'divergence'] as const).map((topic) => ({
    topic,
    title: { escalation: 'Escalations', deEscalation: 'De-escalations', divergence: 'Divergences' }[topic],
    description:
      'One record for each step in the life of an alert. Headers tell kind, level and lifecycle, so that consumers can ' +
      'filter without parsing the body. Read with isolation.level=read_committed.',
    key: 'the dyad',
    kinds: ['alert'] as const,
    action: 'send' as const,
  })),
];

/** CloudEvents 1.0 in binary mode. */
const HEADERS = {
  type: 'object',
  properties: {
    ce_specversion: { type: 'string', const: '1.0' },
    ce_id: { type: 'string', description: 'The same again for the same record.' },
    ce_type: { type: 'string', description: 'Such as com.tautline.fragment.published.' },
    ce_source: { type: 'string', description: 'Who wrote it.' },
    ce_time: { type: 'string', format: 'date-time', description: 'Event time.' },
    ce_subject: { type: 'string', description: 'What it is about: the article, or the dyad.' },
    ce_kind: { type: 'string', description: 'Of an alert.' },
    ce_level: { type: 'string', description: 'Of an alert or a level.' },
    ce_previouslevel: { type: 'string', description: 'Of an alert.' },
    ce_lifecycle: { type: 'string', description: 'Of an alert.' },
    ce_actors: { type: 'string', description: 'Of an alert: both parties, with a comma between.' },
    'tautline-accepted': {
      type: 'string',
      description: 'When the fragment came in that this rests on, ms since the epoch.',
    },
    traceparent: {
      type: 'string',
      description: 'The trace it belongs to (W3C Trace Context); handed on from the fragment to the alerts.',
    },
    'content-type': { type: 'string', const: 'application/json' },
  },
} as const;

const DEAD_HEADERS = {
  type: 'object',
  required: ['tautline-error', 'tautline-message', 'tautline-stage', 'kafka_dlt-original-topic'],
  properties: {
    'tautline-error': { type: 'string', description: 'Class of the error, such as InvalidTime.' },
    'tautline-message': { type: 'string', description: 'What was wrong, and what to do.' },
    'tautline-path': { type: 'string', description: 'The field; empty where it is the whole record.' },
    'tautline-stage': { type: 'string', description: 'Who refused it.' },
    'tautline-failures': { type: 'string', description: 'How often it has failed, redrives included.' },
    'kafka_dlt-original-topic': { type: 'string' },
    'kafka_dlt-original-partition': { type: 'string' },
    'kafka_dlt-original-offset': { type: 'string' },
  },
} as const;

const bindings = ({ name, partitions, config }: TopicSpec): object => ({
  kafka: {
    topic: name,
    partitions,
    topicConfiguration: {
      'cleanup.policy': [config['cleanup.policy']],
      ...(config['retention.ms'] !== undefined && { 'retention.ms': Number(config['retention.ms']) }),
      ...(config['max.message.bytes'] !== undefined && { 'max.message.bytes': Number(config['max.message.bytes']) }),
    },
    bindingVersion: '0.5.0',
  },
});

const LAG_NOTICE = {
  type: 'object',
  required: ['id', 'kind', 'group', 'status', 'previous', 'reason', 'since', 'at', 'lag', 'behind'],
  properties: {
    id: { type: 'string', description: 'The same for an alert and its recovery.' },
    kind: { type: 'string', enum: ['alert', 'recovery'] },
    group: { type: 'string', description: 'The consumer group.' },
    status: { type: 'string', description: 'What it is now: OK, WARN, STALL, STOP or REWIND.' },
    previous: { type: 'string', description: 'What it was before.' },
    reason: { type: 'string', description: 'In words.' },
    since: { type: 'string', format: 'date-time' },
    at: { type: 'string', format: 'date-time' },
    lag: { type: ['number', 'null'], description: 'Records; null where unknown.' },
    behind: { type: ['number', 'null'], description: 'Seconds; null where unknown.' },
  },
} as const;

type Entry = [name: string, value: object];

const titleOf = (kind: RecordKind): string => schemaOf(kind).title ?? kind;

/** The AsyncAPI 3 document of the topics, made of the same classes and the same catalogue as everything else. */
export function asyncApi(): object {
  const topics = topicCatalogue();
  const channels = CHANNELS.map(({ topic, title, description, kinds }): Entry => [
    topic,
    {
      address: topics[topic].name,
      title,
      description,
      messages: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/components/messages/${topic}.${kind}` }])),
      bindings: bindings(topics[topic]),
    },
  ]);
  const dead = {
    address: topics.deadLetters.name,
    title: 'Dead letters',
    description: 'Records that could not be processed: the original key, bytes and headers, and the reason in headers.',
    messages: { deadLetter: { $ref: '#/components/messages/deadLetter' } },
    bindings: bindings(topics.deadLetters),
  };
  const lag = {
    address: topics.lagAlerts.name,
    title: 'Alerts about consumer lag',
    description: 'Written when the status of a consumer group turns bad and when it has recovered.',
    messages: { lagNotice: { $ref: '#/components/messages/lagNotice' } },
    bindings: bindings(topics.lagAlerts),
  };
  const operations = CHANNELS.map(({ topic, title, kinds, action }): Entry => [
    `${action}${topic.charAt(0).toUpperCase()}${topic.slice(1)}`,
    {
      action,
      title,
      channel: { $ref: `#/channels/${topic}` },
      messages: kinds.map((kind) => ({ $ref: `#/channels/${topic}/messages/${kind}` })),
    },
  ]);
  const messages = CHANNELS.flatMap(({ topic, key, kinds }) =>
    kinds.map((kind): Entry => [
      `${topic}.${kind}`,
      {
        name: titleOf(kind),
        title: titleOf(kind),
        contentType: 'application/json',
        headers: HEADERS,
        payload: { $ref: `${COMPONENTS}${titleOf(kind)}` },
        bindings: { kafka: { key: { type: 'string', description: key }, bindingVersion: '0.5.0' } },
        examples: (schemaOf(kind).examples ?? []).map((payload, at) => ({ name: `example${at + 1}`, payload })),
      },
    ]),
  );
  return {
    asyncapi: '3.0.0',
    id: 'urn:tautline:topics',
    info: {
      title: 'Tautline',
      version: SCHEMA_VERSION,
      description:
        'Fragments of news in, alerts of rising, falling and contradictory tension out. TAUTLINE_TOPIC_PREFIX goes before every address.',
      license: { name: 'Apache 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    servers: { kafka: { host: 'localhost:9092', protocol: 'kafka', description: 'What KAFKA_BROKERS names.' } },
    channels: { ...Object.fromEntries(channels), deadLetters: dead, lagAlerts: lag },
    operations: {
      ...Object.fromEntries(operations),
      sendDeadLetters: { action: 'send', title: 'Dead letters', channel: { $ref: '#/channels/deadLetters' } },
      sendLagAlerts: { action: 'send', title: 'Alerts about lag', channel: { $ref: '#/channels/lagAlerts' } },
    },
    components: {
      messages: {
        ...Object.fromEntries(messages),
        deadLetter: {
          name: 'DeadLetter',
          title: 'Dead letter',
          headers: DEAD_HEADERS,
          payload: { description: 'Whatever was sent.' },
        },
        lagNotice: {
          name: 'LagNotice',
          title: 'Alert about lag, or recovery',
          contentType: 'application/json',
          payload: LAG_NOTICE,
          bindings: { kafka: { key: { type: 'string', description: 'the group' }, bindingVersion: '0.5.0' } },
        },
      },
      schemas: componentsOf(['fragment', 'enriched', 'signal', 'withdrawal', 'tick', 'alert', 'level']),
    },
  };
}
