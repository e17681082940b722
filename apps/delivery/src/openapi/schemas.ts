import { ALERT_KINDS, componentsOf, LADDER, LIFECYCLES } from '#events';
import { openApiParts } from '#platform';

const { count, list, object, PROBLEM, ref, text, time } = openApiParts;

const url = {
  type: 'string',
  format: 'uri',
  maxLength: 2_048,
  description: 'https or http, not into a private network.',
};
const description = { type: 'string', minLength: 1, maxLength: 500 };
const secret = { type: 'string', pattern: '^whsec_', description: 'whsec_ and 24 to 64 random bytes in base64.' };
const given = (properties: Record<string, object>, required: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** Each a text, or a list of texts. */
const oneOrMore = (one: object): object => ({ oneOf: [one, { type: 'array', maxItems: 100, items: one }] });
const FILTER = {
  kind: oneOrMore({ enum: ALERT_KINDS }),
  dyad: oneOrMore({ type: 'string', pattern: '^[A-Z]{3}~[A-Z]{3}$' }),
  actor: oneOrMore({ type: 'string', pattern: '^[A-Z]{3}$' }),
  minLevel: { enum: LADDER },
  lifecycle: oneOrMore({ enum: LIFECYCLES }),
};

const SHOWN = {
  id: text,
  url: text,
  description: text,
  origin: { enum: ['api', 'file'] },
  kind: list({ enum: ALERT_KINDS }),
  dyad: list(text),
  actor: list(text),
  minLevel: { enum: LADDER },
  lifecycle: list({ enum: LIFECYCLES }),
  status: { enum: ['active', 'paused'] },
  reason: { type: 'string', description: 'Why it is paused, or why deliveries fail at the moment.' },
  failing: object({ since: time, failures: count, reason: text }),
  delivered: count,
  lastDelivered: time,
  waiting: { ...count, description: 'Read from the log and not delivered.' },
  givenUp: count,
  lastGivenUp: list(object({ alert: text, sequence: count, at: time, reason: text })),
  secrets: list(object({ createdAt: time, until: time }, ['until'])),
  createdAt: time,
  updatedAt: time,
};
const OPTIONAL = ['description', ...Object.keys(FILTER), 'reason', 'failing', 'lastDelivered'];

/** What the answers and the bodies are made of. */
export const schemas = (): Record<string, object> => ({
  ...componentsOf(['alert', 'level']),
  Alerts: object({
    alerts: list(ref('Alert')),
    next: { type: ['string', 'null'], description: 'For ?before; null at the beginning of the log.' },
    position: { type: 'string', description: 'For the stream: where what is not on the first page begins.' },
  }),
  Levels: object({ levels: list(ref('Level')) }),
  Problem: PROBLEM,
  Webhook: object(SHOWN, OPTIONAL),
  WebhookWithSecret: object({ ...SHOWN, secret: text }, OPTIONAL),
  Webhooks: object({ webhooks: list(ref('Webhook')) }),
  NewWebhook: given(
    {
      url,
      description,
      secret,
      from: { ...time, description: 'Begins with what was written then; else now.' },
      ...FILTER,
    },
    ['url'],
  ),
  WebhookChange: given({ url, description, status: { enum: ['active', 'paused'] }, ...FILTER }),
  Rotation: given({ secret, overlapHours: { type: 'number', minimum: 0, maximum: 168, default: 24 } }),
  Replay: given({ from: time }, ['from']),
  Ping: object({ delivered: { type: 'boolean' }, status: count, reason: text }, ['status', 'reason']),
});
