import { ALERT_KINDS, componentsOf, DIMENSIONS, DIRECTIONS, LADDER, LIFECYCLES, REFUSALS, STANDINGS } from '#events';
import { openApiParts } from '#platform';

const { count, list, object, ref, text, time } = openApiParts;

const refusal = {
  error: { type: 'string', enum: Object.keys(REFUSALS), description: 'Class, for machines.' },
  message: { type: 'string', description: 'What was wrong, and what to do.' },
  path: { type: 'string', description: 'The field, such as source.id.' },
};

const place = {
  record: { ...count, description: 'Its place in the request, from 0.' },
  line: { type: 'integer', minimum: 1, description: 'Its line, in NDJSON.' },
};

const FRAGMENT_ONLY = ['index', 'total'];

/** An article is a fragment without a place, with a text of any length. */
function article(): object {
  const { Fragment } = componentsOf(['fragment']);
  const fields = Object.entries(Fragment?.properties ?? {}).filter(([name]) => !FRAGMENT_ONLY.includes(name));
  return {
    title: 'Article',
    type: 'object',
    description: 'A whole article. Unknown fields are handed on to each fragment.',
    required: Fragment?.required ?? [],
    properties: {
      ...Object.fromEntries(fields),
      text: {
        type: 'string',
        description: 'The whole text; an empty line ends a paragraph. Without it the title is the text.',
      },
    },
    not: { anyOf: FRAGMENT_ONLY.map((name) => ({ required: [name] })) },
  };
}

/** What the answers and the bodies are made of. */
export const schemas = (): Record<string, object> => ({
  ...componentsOf(['fragment']),
  Coordinates: object({ topic: text, partition: count, offset: count }),
  Article: article(),
  Ninjs: {
    type: 'object',
    description:
      'A ninjs 3 item; see https://iptc.org/std/ninjs/. Read are uri, version, pubStatus, versionCreated, language, headlines, bodies and infoSources.',
    required: ['uri'],
    properties: { uri: text },
  },
  Receipt: {
    description: 'What became of one record. Accepted means committed by the brokers.',
    oneOf: [
      object({ ...place, status: { const: 'accepted' }, id: text, coordinates: ref('Coordinates') }, ['line']),
      object({ ...place, status: { const: 'valid' }, id: text }, ['line']),
      object(
        {
          ...place,
          status: { enum: ['accepted', 'valid'] },
          article: { type: 'string', description: 'source.id/articleId: by this its trace is found.' },
          version: count,
          fragments: list(object({ id: text, coordinates: ref('Coordinates') }, ['coordinates'])),
        },
        ['line'],
      ),
      object({ ...place, status: { const: 'refused' }, ...refusal }, ['line', 'path']),
    ],
  },
  Receipts: object({ accepted: count, refused: count, receipts: list(ref('Receipt')) }),
  Problem: openApiParts.PROBLEM,
  Trace: object({
    article: text,
    searched: object({ back: { type: ['string', 'null'] }, complete: { type: 'boolean' } }),
    fragments: list(ref('FragmentTrace')),
    alerts: list(ref('AlertTrace')),
  }),
  FragmentTrace: object(
    {
      id: text,
      index: count,
      version: count,
      coordinates: ref('Coordinates'),
      receivedAt: time,
      fate: { enum: ['accepted', 'duplicate', 'superseded', 'kill', 'dead-lettered', 'waiting', 'unknown'] },
      because: text,
      of: { ...ref('Coordinates'), description: 'What an exact duplicate repeats.' },
      resembles: object({ story: text, similarity: { type: 'number' } }),
      unscored: text,
      deadLetter: object({ id: text, error: text, message: text, path: text, redrivenTo: text }, [
        'path',
        'redrivenTo',
      ]),
      entities: list(object({ kind: text, id: { type: ['string', 'null'] }, name: text, text })),
      signals: list(ref('SignalTrace')),
    },
    ['id', 'index', 'version', 'coordinates', 'because', 'of', 'resembles', 'unscored', 'deadLetter'],
  ),
  SignalTrace: object(
    {
      id: text,
      dimension: { enum: DIMENSIONS },
      event: text,
      direction: { enum: DIRECTIONS },
      intensity: { type: 'number' },
      standing: { enum: STANDINGS },
      dyad: { type: ['string', 'null'] },
      quote: text,
      withdrawn: text,
    },
    ['withdrawn'],
  ),
  AlertTrace: object({
    id: text,
    kind: { enum: ALERT_KINDS },
    lifecycle: { enum: LIFECYCLES },
    sequence: count,
    dyad: text,
    level: { enum: LADDER },
    previousLevel: { enum: LADDER },
    index: { type: 'number' },
    at: time,
    coordinates: ref('Coordinates'),
    signals: list(text),
  }),
  Feeds: object({ feeds: list(ref('FeedStatus')) }),
  FeedStatus: object(
    {
      id: text,
      url: text,
      everySeconds: { type: 'number' },
      state: { enum: ['new', 'ok', 'failing', 'gone'] },
      polledAt: time,
      nextAt: time,
      failures: count,
      httpStatus: count,
      error: object({ code: text, message: text }),
      movedTo: text,
      document: object({
        ...{ at: time, format: text, published: count, corrected: count, unchanged: count, old: count, refused: count },
        refusals: list(object({ item: text, ...refusal }, ['path'])),
      }),
    },
    ['polledAt', 'nextAt', 'failures', 'httpStatus', 'error', 'movedTo', 'document'],
  ),
});
