import { expect } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Operation {
  requestBody?: { content: Record<string, { examples?: Record<string, { value: unknown }> }> };
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
}

interface Asked {
  /** As the document has it. */
  path: string;
  /** As it is sent, with its query. */
  url?: string;
  init?: RequestInit;
}

/** An OpenAPI document, to hold against the app that serves it. */
export function readOpenApi(openApi: object) {
  const document = openApi as { paths: Record<string, Record<string, Operation>> };
  // It knows nothing of ours.
  const ajv = new Ajv2020({ strict: false, formats: { iri: true } });
  addFormats.default(ajv);
  ajv.addSchema(document, 'openapi');
  const validatorOf = (schema: { $ref?: string } | undefined): ValidateFunction =>
    ajv.compile(schema?.$ref === undefined ? {} : { $ref: `openapi${schema.$ref}` });

  return {
    operations: Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    ),
    served: JSON.parse(JSON.stringify(document)) as Record<string, unknown>,
    expectValid: async (): Promise<void> => {
      const { valid, errors } = await new Validator().validate(
        JSON.parse(JSON.stringify(document)) as Record<string, unknown>,
      );
      expect([valid, errors]).toEqual([true, undefined]);
    },
    /** Holds the answer against what the document says of its status and content type. */
    ask: async (app: string, { path, url = path, init = {} }: Asked): Promise<{ status: number; body: unknown }> => {
      const { responses } = document.paths[path]?.[(init.method ?? 'GET').toLowerCase()] ?? { responses: {} };
      const answer = await fetch(`${app}${url}`, init);
      const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
      const said = responses[String(answer.status)];
      const schema = said?.content?.[type]?.schema;
      const known = said !== undefined && (answer.status === 204 || schema !== undefined);
      expect([path, answer.status, type, known]).toEqual([path, answer.status, type, true]);
      const text = await answer.text();
      if (!type.endsWith('json')) return { status: answer.status, body: text };
      const body: unknown = JSON.parse(text);
      const validate = validatorOf(schema);
      expect([validate(body), validate.errors, body]).toEqual([true, null, body]);
      return { status: answer.status, body };
    },
  };
}
