import { parseFeedsFile } from '#feeds';
import { connectRedis } from '#memory';
import { openOutbound, type Allowed } from '#outbound';
import type { Logger, RedisSettings } from '#platform';
import type { Feeds } from './feed-poller.js';

export interface FeedsOptions {
  /** The file of feeds, parsed. */
  feeds: { name: string; document: unknown };
  redis: RedisSettings;
  topicPrefix: string;
  /** The private places that feeds may be at. */
  outbound: Allowed;
  logger: Logger;
}

/** @throws FeedsFileError naming the entry that cannot be used */
export function openFeeds({
  feeds,
  redis,
  topicPrefix,
  outbound,
  logger,
}: FeedsOptions): Feeds & { close(): Promise<void> } {
  const file = parseFeedsFile(feeds.name, feeds.document);
  const memory = connectRedis({ ...redis, onError: (error) => logger.debug({ err: error }, 'Redis complains') });
  const contact = file.contact === undefined ? '' : `; +${file.contact}`;
  const client = openOutbound({ userAgent: `Tautline/0.1 (feed reader${contact})`, allowed: outbound });
  return {
    file,
    memory: memory.feeds(topicPrefix),
    outbound: client,
    close: async () => {
      await client.close();
      await memory.close();
    },
  };
}
