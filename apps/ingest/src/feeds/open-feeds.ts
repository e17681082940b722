import { parseFeedsFile } from '#feeds';
import type { Memory } from '#memory';
import { openOutbound, type Allowed } from '#outbound';
import type { Feeds } from './feed-poller.js';

export interface FeedsOptions {
  /** The file of feeds, parsed. */
  feeds: { name: string; document: unknown };
  memory: Memory;
  topicPrefix: string;
  /** The private places that feeds may be at. */
  outbound: Allowed;
}

/** @throws FeedsFileError naming the entry that cannot be used */
export function openFeeds({ feeds, memory, topicPrefix, outbound }: FeedsOptions): Feeds & { close(): Promise<void> } {
  const file = parseFeedsFile(feeds.name, feeds.document);
  const contact = file.contact === undefined ? '' : `; +${file.contact}`;
  const client = openOutbound({ userAgent: `Tautline/0.1 (feed reader${contact})`, allowed: outbound });
  return {
    file,
    memory: memory.feeds(topicPrefix),
    outbound: client,
    close: () => client.close(),
  };
}
