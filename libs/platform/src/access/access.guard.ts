import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { IncomingMessage } from 'node:http';
import type { Logger } from '../logger.js';
import { Problem } from '../problem.js';
import type { ApiKey } from './key-file.js';
import type { KeyRing } from './key-ring.js';
import { Limits } from './limits.js';
import { ASKED, type Asked } from './scope.js';

/** For a key whose entry says nothing else. */
const REQUESTS_PER_MINUTE = 6_000;
/** Wrong keys from one address. */
const FAILURES_PER_MINUTE = 30;

const callers = new WeakMap<IncomingMessage, string>();

/** The name of the key that a request came with, for logs and audit records; `local` where no keys are configured. */
export const callerOf = (request: IncomingMessage): string => callers.get(request) ?? 'local';

/** Lets a request through whose key has the scope that its route asks for. Without a ring, all. */
export class AccessGuard implements CanActivate {
  private readonly limits = new Limits();

  constructor(
    private readonly reflector: Reflector,
    private readonly keys: KeyRing | undefined,
    private readonly logger: Logger,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const asked =
      this.reflector.getAllAndOverride<Asked | undefined>(ASKED, [context.getHandler(), context.getClass()]) ??
      'operate';
    const request = context.switchToHttp().getRequest<IncomingMessage>();
    if (asked === 'public') return true;
    if (this.keys) await this.check(this.keys, request, asked);
    if (asked === 'operate') {
      this.logger.info({ caller: callerOf(request), method: request.method, path: pathOf(request) }, 'operate');
    }
    return true;
  }

  private async check(keys: KeyRing, request: IncomingMessage, asked: Exclude<Asked, 'public'>): Promise<void> {
    const key = await this.identify(keys, request);
    callers.set(request, key.name);
    const wait = await this.limits.take(`key ${key.name}`, key.requestsPerMinute ?? REQUESTS_PER_MINUTE);
    if (wait !== undefined)
      throw tooMany(`Key ${key.name} may ask ${key.requestsPerMinute ?? REQUESTS_PER_MINUTE} times a minute`, wait);
    if (!key.scopes.includes(asked)) {
      throw new Problem(403, `Key ${key.name} may ${key.scopes.join(' and ')}, but this asks for the scope ${asked}`);
    }
  }

  private async identify(keys: KeyRing, request: IncomingMessage): Promise<ApiKey> {
    const presented = presentedBy(request);
    const key = presented === undefined ? undefined : keys.find(presented);
    if (key) return key;
    const address = request.socket.remoteAddress ?? 'unknown';
    const wait =
      presented === undefined ? undefined : await this.limits.take(`address ${address}`, FAILURES_PER_MINUTE);
    if (wait !== undefined) throw tooMany('Too many wrong keys from this address', wait);
    throw new Problem(
      401,
      presented === undefined
        ? 'This asks for an API key: send it as "Authorization: Bearer tl_…" (or "X-API-Key")'
        : 'The API key is unknown or has expired',
      { 'www-authenticate': 'Bearer realm="tautline"' },
    );
  }
}

function presentedBy({ headers }: IncomingMessage): string | undefined {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
  const header = headers['x-api-key'];
  return bearer ?? (typeof header === 'string' && header !== '' ? header : undefined);
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '').replace(/\?.*$/s, '');

const tooMany = (detail: string, seconds: number): Problem =>
  new Problem(429, `${detail}; try again in ${seconds} s`, { 'retry-after': String(seconds) });
