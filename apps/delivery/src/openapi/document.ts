import { ALERT_KINDS, LADDER, LIFECYCLES, SCHEMA_VERSION } from '#events';
import { openApiParts } from '#platform';
import { schemas } from './schemas.js';

const { answer, DENIED, keySchemes, problem, ref, RETRY, text } = openApiParts;

const query = (name: string, description: string, schema: object = text): object => ({
  ...{ name, in: 'query', description, schema },
  ...('items' in schema && { style: 'form', explode: false }),
});
const several = (values: readonly string[]): object => ({ type: 'array', items: { enum: values } });

const KIND = query('kind', 'Kinds, with commas.', several(ALERT_KINDS));
const DYAD = query('dyad', 'Pairs of parties in either order, with commas: IRN~USA.');
const ACTOR = query('actor', 'Parties, with commas: IRN.');
const LEVEL = query('minLevel', 'What is at this level, or was there before.', { enum: LADDER });
const LIFECYCLE = query('lifecycle', 'Steps, with commas.', several(LIFECYCLES));
const FILTER = [KIND, DYAD, ACTOR, LEVEL, LIFECYCLE];
const PAGE = [
  ...FILTER,
  query('limit', 'Steps on a page, 50 unless told.', { type: 'integer', minimum: 1, maximum: 500 }),
  query('before', 'The next of a page: gives the page before.'),
];

const ASKED = {
  400: problem('A parameter means nothing here, or has a value that cannot be.'),
  503: problem('Kafka is away, or the log is being read: ask again.', RETRY),
  ...DENIED,
};
const OF_ONE = {
  404: problem('There is no such webhook.'),
  503: problem('Kafka is away: ask again.', RETRY),
  ...DENIED,
};
const BODY = {
  400: problem('The body cannot be used: which field, and why.'),
  413: problem('The body is larger than 64 KB.'),
  415: problem('Another content type or encoding.'),
};
const FROM_FILE = { 409: problem('It stands in the file of webhooks: change it there.') };

const body = (name: string, required = true): object => ({
  required,
  content: { 'application/json': { schema: ref(name) } },
});
const read = (operationId: string, summary: string, parameters: object[], ok: object): object => ({
  get: { ...{ operationId, summary, parameters }, tags: ['read'], responses: { 200: ok, ...ASKED } },
});
const operate = (operationId: string, summary: string, more: object): object => ({
  ...{ operationId, summary, tags: ['operate'] },
  ...more,
});
const ID = [{ name: 'id', in: 'path', required: true, schema: text }];

/** The OpenAPI 3.1 document of what delivery answers. */
export const openApi = (): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Tautline delivery',
    version: SCHEMA_VERSION,
    description: 'Hands out alerts and levels, as they come and looking back, and keeps webhooks.',
    license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: 'http://localhost:8082' }],
  security: [{}, { bearer: [] }, { header: [] }],
  tags: [{ name: 'read' }, { name: 'operate' }],
  paths: {
    '/v1/alerts': read('getAlerts', 'Steps of alerts, the last written first', PAGE, answer('A page.', 'Alerts')),
    '/v1/alerts.atom': read('getAtomFeed', 'The same for feed readers', PAGE, {
      description: 'RFC 4287; an entry for each alert.',
      content: { 'application/atom+xml': { schema: text } },
    }),
    '/v1/alerts/stream': read(
      'streamAlerts',
      'Alerts as they come, as server-sent events',
      [
        ...FILTER,
        query('after', 'As Last-Event-ID, for those who cannot send the header.'),
        { name: 'Last-Event-ID', in: 'header', description: 'Resumes behind this event.', schema: text },
      ],
      {
        description: 'Events alert, gap, dropped and busy; a heartbeat every 15 s. It does not end.',
        content: { 'text/event-stream': { schema: text } },
      },
    ),
    '/v1/levels': read(
      'getLevels',
      'The present level of each pair, the tensest first',
      [DYAD, ACTOR, LEVEL],
      answer('All that were asked for.', 'Levels'),
    ),
    '/v1/webhooks': {
      get: operate('listWebhooks', 'All webhooks', {
        responses: { 200: answer('All of them.', 'Webhooks'), 503: OF_ONE[503], ...DENIED },
      }),
      post: operate('createWebhook', 'A new webhook', {
        requestBody: body('NewWebhook'),
        responses: {
          201: answer('It is made; the secret is told this once.', 'WebhookWithSecret'),
          ...{ ...BODY, 409: problem('There are as many as can be.'), 503: OF_ONE[503], ...DENIED },
        },
      }),
    },
    '/v1/webhooks/{id}': {
      get: operate('getWebhook', 'How a webhook stands', {
        parameters: ID,
        responses: { 200: answer('It, without its secrets.', 'Webhook'), ...OF_ONE },
      }),
      patch: operate('changeWebhook', 'Change, pause or resume a webhook', {
        parameters: ID,
        requestBody: body('WebhookChange'),
        responses: { 200: answer('As it is now.', 'Webhook'), ...BODY, ...FROM_FILE, ...OF_ONE },
      }),
      delete: operate('deleteWebhook', 'Remove a webhook', {
        parameters: ID,
        responses: { 204: { description: 'It is gone.' }, ...FROM_FILE, ...OF_ONE },
      }),
    },
    '/v1/webhooks/{id}/secret': {
      post: operate('rotateSecret', 'A new secret; the former ones sign beside it for a while', {
        parameters: ID,
        requestBody: body('Rotation'),
        responses: {
          200: answer('The secret is told this once.', 'WebhookWithSecret'),
          ...BODY,
          ...FROM_FILE,
          ...OF_ONE,
        },
      }),
    },
    '/v1/webhooks/{id}/replay': {
      post: operate('replayWebhook', 'Send again what was written since a time', {
        parameters: ID,
        requestBody: body('Replay'),
        responses: { 202: answer('It begins.', 'Webhook'), ...BODY, ...OF_ONE },
      }),
    },
    '/v1/webhooks/{id}/ping': {
      post: operate('pingWebhook', 'Send a test, and tell what came of it', {
        parameters: ID,
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { type: 'object', maxProperties: 0 } } },
        },
        responses: { 200: answer('What came of it.', 'Ping'), ...BODY, ...OF_ONE },
      }),
    },
    '/v1/openapi.json': {
      get: {
        ...{ operationId: 'getOpenApi', summary: 'This document', tags: ['read'], security: [{}] },
        responses: {
          200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
    },
  },
  components: { securitySchemes: keySchemes('read or operate'), schemas: schemas() },
});
