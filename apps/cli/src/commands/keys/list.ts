import { formatTime } from '#events';
import { say } from '../../output.js';
import { readKeys, type FileOption } from './file.js';

export function list({ file }: FileOption): void {
  const keys = readKeys(file);
  if (keys.length === 0) return say(`${file} holds no keys`);
  for (const { name, scopes, expires, requestsPerMinute } of keys) {
    const end =
      expires === undefined ? 'no end' : `${expires <= Date.now() ? 'ended' : 'until'} ${formatTime(expires)}`;
    const rate = requestsPerMinute === undefined ? '' : `  ${requestsPerMinute} a minute`;
    process.stdout.write(`${name.padEnd(24)} ${scopes.join(',').padEnd(22)} ${end}${rate}\n`);
  }
}
