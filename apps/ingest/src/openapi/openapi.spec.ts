import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { topicCatalogue } from '#events';
import { createLogger, type RunningApp } from '#platform';
import { FakeCluster } from '../../../../test/support/fake-cluster.js';
import { startIngest } from '../index.js';
import { openApi } from './document.js';

interface Operation {
  requestBody?: { content: Record<string, { examples?: Record<string, { value: unknown }> }> };
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
}
const document = openApi() as { paths: Record<string, Record<string, Operation>> };
const topics = topicCatalogue();

let app: RunningApp;
beforeAll(async () => {
  const cluster = new FakeCluster(Object.values(topics).map(({ name }) => name));
  app = await startIngest({ cluster, topics, logger: createLogger('silent'), host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

/** A validator that knows nothing of ours. */
const ajv = new Ajv2020({ strict: false, formats: { iri: true } });
addFormats.default(ajv);
ajv.addSchema(document, 'openapi');
const validatorOf = (schema: { $ref?: string } | undefined): ValidateFunction =>
  ajv.compile(schema?.$ref === undefined ? {} : { $ref: `openapi${schema.$ref}` });

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** The answer, held against what the document says of its status and content type. */
async function asDocumented(path: string, { responses }: Operation, url: string, init: RequestInit): Promise<number> {
  const answer = await fetch(`${app.url}${url}`, init);
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const schema = responses[String(answer.status)]?.content?.[type]?.schema;
  expect([path, answer.status, type, schema !== undefined]).toEqual([path, answer.status, type, true]);
  const validate = validatorOf(schema);
  const body: unknown = await answer.json();
  expect([validate(body), validate.errors, body]).toEqual([true, null, body]);
  return answer.status;
}

describe('the OpenAPI document', () => {
  it('is valid', async () => {
    const { valid, errors } = await new Validator().validate(
      JSON.parse(JSON.stringify(document)) as Record<string, unknown>,
    );
    expect([valid, errors]).toEqual([true, undefined]);
  });

  it('is served, and names every route there is', async () => {
    expect(await (await fetch(`${app.url}/v1/openapi.json`)).json()).toEqual(JSON.parse(JSON.stringify(document)));
    expect(operations.map(({ path, method }) => `${method} ${path}`).sort()).toEqual([
      'get /v1/articles/{article}',
      'get /v1/feeds',
      'get /v1/openapi.json',
      'post /v1/articles',
      'post /v1/fragments',
    ]);
  });

  const examples = operations.flatMap(({ path, operation }) =>
    Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, { examples = {} }]) =>
      Object.entries(examples).map(([name, { value }]) => ({ path, operation, type, name, value })),
    ),
  );
  it.each(examples)('has an example that works: $path $name', async ({ path, operation, type, value }) => {
    const body = typeof value === 'string' ? value : JSON.stringify(value);
    const init = { method: 'POST', body, headers: { 'content-type': type } };
    expect(await asDocumented(path, operation, path, init)).toBe(202);
    expect(await asDocumented(path, operation, `${path}?dry-run`, init)).toBe(200);
  });

  const failures: [path: string, method: string, url: string, body: string | undefined, status: number][] = [
    ['/v1/fragments', 'post', '/v1/fragments', '[{}]', 400],
    ['/v1/fragments', 'post', '/v1/fragments', '{', 400],
    ['/v1/articles', 'post', '/v1/articles', `[${'0,'.repeat(5_000)}0]`, 413],
    ['/v1/articles/{article}', 'get', '/v1/articles/harbour-post%2F2026-02-26-carrier', undefined, 200],
    ['/v1/articles/{article}', 'get', '/v1/articles/a%2Fnone', undefined, 404],
    ['/v1/articles/{article}', 'get', '/v1/articles/none', undefined, 400],
    ['/v1/feeds', 'get', '/v1/feeds', undefined, 200],
  ];
  it.each(failures)('says what comes of %s %s %s', async (path, method, url, body, status) => {
    const operation = document.paths[path]?.[method];
    if (!operation) throw new Error('no such operation');
    const init = {
      method: method.toUpperCase(),
      ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }),
    };
    expect(await asDocumented(path, operation, url, init)).toBe(status);
  });
});
