import type { Cluster, Redis } from 'ioredis';
import { loadCommands } from './load-commands.js';
import { openRedis } from './open-redis.js';
import type { RedisOptions } from './options.js';

/** A reply of one of this folder's commands. */
type Reply = string | number | null | Reply[];
export type Run = (command: string, keys: readonly string[], args: readonly (string | number)[]) => Promise<Reply>;

export interface Client {
  redis: Redis | Cluster;
  run: Run;
  /** Gives up on an answer that does not come, and says what the connection complained of. */
  within: <T>(answer: Promise<T>) => Promise<T>;
}

type Commands = Record<string, (...args: (string | number)[]) => Promise<Reply>>;

export function createClient(options: RedisOptions): Client {
  const { commandTimeout = 3_000, onError } = options;
  const redis = openRedis({ ...options, commandTimeout });
  let complaint: Error | null = null;
  const complain = (error: Error): void => {
    complaint = error;
    onError?.(error);
  };
  redis.on('error', complain);
  redis.on('node error', complain);
  redis.on('ready', () => (complaint = null));
  for (const { name, keys, lua } of loadCommands()) {
    redis.defineCommand(named(name), { numberOfKeys: keys, lua });
  }
  const commands = redis as unknown as Commands;

  const within = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await inTime(answer, commandTimeout);
    } catch (error) {
      if (!(error instanceof Error) || !NO_ANSWER.test(error.message)) throw error;
      throw new Error(`Redis does not answer: ${complaint ? reasonOf(complaint) : error.message}`, { cause: error });
    }
  };

  return {
    redis,
    within,
    run: (command, keys, args) => {
      const send = commands[named(command)];
      if (!send) throw new Error(`no such command: ${command}`);
      return within(send.call(redis, ...keys, ...args));
    },
  };
}

/** Redis has commands of its own by some of these names. */
const named = (command: string): string => `tautline:${command}`;

/** What the client says when no server has answered: how often it tried, not why it failed. */
const NO_ANSWER = /^(Command timed out|Connection is closed|Reached the max retries|None of startup nodes)/;

/** Of a cluster: what the last of its nodes said. */
const reasonOf = (error: Error & { lastNodeError?: unknown }): string =>
  error.lastNodeError instanceof Error
    ? `no node says which of them has what (${error.lastNodeError.message})`
    : error.message;

/** While a cluster is not there its client keeps commands without end. */
async function inTime<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Command timed out')), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
