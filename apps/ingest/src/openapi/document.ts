import { SCHEMA_VERSION } from '#events';
import { openApiParts } from '#platform';
import { LIMITS } from '../limits.js';
import { ARTICLES, FRAGMENTS, LINES } from './examples.js';
import { schemas } from './schemas.js';

const { answer, DENIED, keySchemes, problem, ref, RETRY } = openApiParts;

/** What may become of a request that brings records. */
const TAKEN = {
  200: answer('A dry run in which nothing was wrong.', 'Receipts'),
  202: answer('All records are committed by the brokers.', 'Receipts'),
  207: answer('Some records are taken, others refused.', 'Receipts'),
  400: {
    description: 'Nothing was taken: no record is good, or the body cannot be read.',
    content: {
      'application/json': { schema: ref('Receipts') },
      'application/problem+json': { schema: ref('Problem') },
    },
  },
  408: problem('The body came too slowly.'),
  409: problem('A request with this Idempotency-Key is under way.', RETRY),
  413: problem('The body, or the number of records, is larger than what is taken at once.'),
  415: problem('Another content type or encoding.'),
  422: problem('Another request came with this Idempotency-Key.'),
  503: problem('Kafka is away, or there is more to do than can be held: send the same again.', RETRY),
  ...DENIED,
};

const PARAMETERS = [
  {
    name: 'dry-run',
    in: 'query',
    description: 'Only checks, and publishes nothing.',
    allowEmptyValue: true,
    schema: { type: 'string', enum: ['', 'true', 'false'] },
  },
  {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'A repetition with the same key gets the first answer. Without it too, a record that is sent again counts once: it ' +
      'has the same identity.',
    schema: { type: 'string', maxLength: 255 },
  },
  {
    name: 'Content-Encoding',
    in: 'header',
    description: 'gzip, or none.',
    schema: { type: 'string', enum: ['gzip', 'identity'] },
  },
];

const oneOrMore = (schema: object): object => ({
  oneOf: [schema, { type: 'array', minItems: 1, maxItems: LIMITS.jsonRecords, items: schema }],
});

const ndjson = (examples?: object): object => ({
  'application/x-ndjson': {
    schema: { type: 'string', description: `One JSON object a line, up to ${LIMITS.streamRecords} of them.` },
    ...(examples && { examples }),
  },
});

/** The OpenAPI 3.1 document of what the ingest answers. */
export const openApi = (): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Tautline ingest',
    version: SCHEMA_VERSION,
    description: 'Takes fragments and whole articles, tells what became of them, and how the polled feeds stand.',
    license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: 'http://localhost:8081' }],
  security: [{}, { bearer: [] }, { header: [] }],
  tags: [{ name: 'publish' }, { name: 'read' }],
  paths: {
    '/v1/fragments': {
      post: {
        operationId: 'postFragments',
        summary: 'Publish fragments',
        tags: ['publish'],
        parameters: PARAMETERS,
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: oneOrMore(ref('Fragment')), examples: FRAGMENTS },
            ...ndjson(LINES),
          },
        },
        responses: TAKEN,
      },
    },
    '/v1/articles': {
      post: {
        operationId: 'postArticles',
        summary: 'Publish whole articles, plain or as ninjs',
        description: 'Each paragraph becomes a fragment, in order; an article is taken whole or not at all.',
        tags: ['publish'],
        parameters: [
          ...PARAMETERS,
          {
            name: 'source',
            in: 'query',
            description: 'Id of the source of a ninjs item; else it is the first of its infoSources.',
            schema: { type: 'string', maxLength: 200 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: oneOrMore({ anyOf: [ref('Article'), ref('Ninjs')] }), examples: ARTICLES },
            ...ndjson(),
          },
        },
        responses: TAKEN,
      },
    },
    '/v1/articles/{article}': {
      get: {
        operationId: 'traceArticle',
        summary: 'What became of an article',
        tags: ['read'],
        parameters: [
          {
            name: 'article',
            in: 'path',
            required: true,
            description: 'source.id/articleId as the receipt names it, percent-encoded.',
            schema: { type: 'string' },
            example: 'harbour-post/2026-02-26-carrier',
          },
          {
            name: 'since',
            in: 'query',
            description: 'Look back to this time; else until nothing more is found.',
            schema: { type: 'string', format: 'date-time' },
          },
        ],
        responses: {
          200: answer('What became of each fragment, and the alerts that rest on it.', 'Trace'),
          400: problem('The address names no article, or since is no time.'),
          404: problem('Nothing of it was found, and how far was looked.'),
          503: problem('Kafka is away, or too many searches are under way.', RETRY),
          ...DENIED,
        },
      },
    },
    '/v1/feeds': {
      get: {
        operationId: 'getFeeds',
        summary: 'How the polled feeds stand',
        tags: ['read'],
        responses: { 200: answer('All of them.', 'Feeds'), 503: problem('Redis is away.', RETRY), ...DENIED },
      },
    },
    '/v1/openapi.json': {
      get: {
        operationId: 'getOpenApi',
        summary: 'This document',
        tags: ['read'],
        security: [{}],
        responses: {
          200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
    },
  },
  components: {
    securitySchemes: keySchemes('publish or read'),
    schemas: schemas(),
  },
});
