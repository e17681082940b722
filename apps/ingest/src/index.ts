import { kafkaCheck, runApp, type AppPlace, type RedisSettings, type RunningApp } from '#platform';
import { connectRedis, type Memory } from '#memory';
import { NOTHING_ALLOWED, type Allowed } from '#outbound';
import { openFeeds, type FeedsOptions } from './feeds/open-feeds.js';
import { SHARED_LIMITS } from './remembered-answers.js';
import { ingestModule, type IngestDeps } from './ingest.module.js';

export { openApi } from './openapi/document.js';

export interface IngestOptions extends Omit<IngestDeps, 'polled' | 'answers'>, AppPlace {
  /** The file of feeds to poll, parsed; their state is kept in Redis. */
  feeds?: FeedsOptions['feeds'];
  /** Where what is shared by several instances is kept: the state of feeds, and answers by Idempotency-Key. */
  redis?: RedisSettings;
  topicPrefix?: string;
  outbound?: Allowed;
}

/**
 * Takes fragments and articles by HTTP, and polls feeds. The cluster is the caller's to close, after the app.
 * @throws FeedsFileError naming what cannot be used
 */
export async function startIngest(options: IngestOptions): Promise<RunningApp> {
  const { redis, logger, topicPrefix = '' } = options;
  const onError = (error: Error): void => logger.debug({ err: error }, 'Redis complains');
  const memory = redis && connectRedis({ ...redis, onError });
  let polled: ReturnType<typeof openFeeds> | undefined;
  const close = async (): Promise<void> => {
    await polled?.close();
    await memory?.close();
  };
  try {
    polled = polledOf(options, memory);
    const answers = memory?.answers(topicPrefix, SHARED_LIMITS);
    const app = await runApp({
      ...options,
      name: 'ingest',
      module: ingestModule({ ...options, ...(polled && { polled }), ...(answers && { answers }) }),
      checks: [kafkaCheck(options.cluster)],
    });
    return { ...app, close: () => app.close().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

function polledOf(
  { feeds, topicPrefix = '', outbound = NOTHING_ALLOWED }: IngestOptions,
  memory: Memory | undefined,
): ReturnType<typeof openFeeds> | undefined {
  if (!feeds) return undefined;
  if (!memory) throw new Error('Feeds are polled with Redis, which remembers what was seen: set REDIS_URL');
  return openFeeds({ feeds, memory, topicPrefix, outbound });
}
