import { kafkaCheck, runApp, type AppPlace, type RedisSettings, type RunningApp } from '#platform';
import { NOTHING_ALLOWED, type Allowed } from '#outbound';
import { openFeeds, type FeedsOptions } from './feeds/open-feeds.js';
import { ingestModule, type IngestDeps } from './ingest.module.js';

export { openApi } from './openapi/document.js';

export interface IngestOptions extends Omit<IngestDeps, 'polled'>, AppPlace {
  /** The file of feeds to poll, parsed; their state is kept in Redis. */
  feeds?: FeedsOptions['feeds'];
  redis?: RedisSettings;
  topicPrefix?: string;
  outbound?: Allowed;
}

/**
 * Takes fragments and articles by HTTP, and polls feeds. The cluster is the caller's to close, after the app.
 * @throws FeedsFileError naming what cannot be used
 */
export async function startIngest(options: IngestOptions): Promise<RunningApp> {
  const polled = polledOf(options);
  const close = async (): Promise<void> => polled?.close();
  try {
    const app = await runApp({
      ...options,
      name: 'ingest',
      module: ingestModule({ ...options, ...(polled && { polled }) }),
      checks: [kafkaCheck(options.cluster)],
    });
    return { ...app, close: () => app.close().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

function polledOf({ feeds, redis, topicPrefix = '', outbound = NOTHING_ALLOWED, logger }: IngestOptions) {
  if (!feeds) return undefined;
  if (!redis) throw new Error('Feeds are polled with Redis, which remembers what was seen: set REDIS_URL');
  return openFeeds({ feeds, redis, topicPrefix, outbound, logger });
}
