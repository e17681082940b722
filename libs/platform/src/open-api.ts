import { COMPONENTS } from '#events';

/** What the OpenAPI documents of the apps are made of. */
export const ref = (name: string): object => ({ $ref: `${COMPONENTS}${name}` });

export const text = { type: 'string' };
export const count = { type: 'integer', minimum: 0 };
export const time = { type: 'string', format: 'date-time' };
export const list = (items: object): object => ({ type: 'array', items });
/** Every field but those named as optional is there. */
export const object = (properties: Record<string, object>, optional: readonly string[] = []): object => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

export const answer = (description: string, name: string): object => ({
  description,
  content: { 'application/json': { schema: ref(name) } },
});

export const problem = (description: string, headers?: object): object => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

/** The schema that `problem` refers to. */
export const PROBLEM = object({ type: text, title: text, status: count, detail: text });

export const RETRY = { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } };

/** What may come of any request where keys are asked for. */
export const DENIED = {
  401: problem('No key, or an unknown one, where keys are asked for.'),
  403: problem('The key has another scope.'),
  429: problem('More requests than the key may make.', RETRY),
};

/** The ways to send a key, by the name of each. */
export const keySchemes = (scopes: string): object => ({
  bearer: { type: 'http', scheme: 'bearer', description: `A key of the scope ${scopes}, where keys are asked for.` },
  header: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
});
