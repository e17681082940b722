import { ask } from './reach.js';

/** Resolves when a Redis answers, be it that it wants a password; one that is still loading its data is not ready. */
export async function pingRedis(host: string, port: number, timeoutMs: number): Promise<void> {
  const answer = (await ask(host, port, timeoutMs, Buffer.from('PING\r\n'), 5)).toString('latin1');
  if (answer.startsWith('+PONG') || answer.startsWith('-NOAUTH')) return;
  throw new Error(answer.startsWith('-') ? answer.slice(1).trim() : 'what answers there is not Redis');
}
