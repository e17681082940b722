import { request, type Agent, type Dispatcher } from 'undici';
import { NOTHING_ALLOWED, type Allowed } from './allowed.js';
import { guardedAgent, systemResolver } from './connector.js';
import { OutboundError } from './errors.js';
import { Guard, type Resolver } from './guard.js';
import { ENCODINGS, readBody } from './read-body.js';

export interface OutboundOptions {
  userAgent: string;
  allowed?: Allowed;
  resolver?: Resolver;
}

export interface OutboundRequest {
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** For everything, redirects and the whole body with it. */
  timeoutMs?: number;
  /** Of the body, unpacked. */
  maxBytes?: number;
  /** 0 gives a redirect back as the answer; only GET and HEAD follow any. */
  maxRedirects?: number;
  signal?: AbortSignal;
}

export interface OutboundResponse {
  status: number;
  /** By names in lower case; of a repeated one the values with commas. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** Where the answer came from in the end. */
  url: string;
  /** The statuses of the redirects on the way. */
  redirects: readonly number[];
}

/** HTTP to URLs that users give: never into a private network unless that is allowed, never without limits. */
export interface Outbound {
  /** @throws OutboundError; any HTTP status is an answer, no error */
  fetch(url: string, request?: OutboundRequest): Promise<OutboundResponse>;
  /** Whether a URL would be asked at all, e.g. when it is put down. @throws OutboundError */
  check(url: string): Promise<void>;
  close(): Promise<void>;
}

const DEFAULTS = { timeoutMs: 20_000, maxBytes: 5 * 1024 * 1024, maxRedirects: 5 };
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Not told to another origin that a redirect leads to. */
const PRIVATE_HEADERS = new Set(['authorization', 'cookie', 'proxy-authorization']);

export function openOutbound({
  userAgent,
  allowed = NOTHING_ALLOWED,
  resolver = systemResolver,
}: OutboundOptions): Outbound {
  const guard = new Guard(allowed, resolver);
  const agent = guardedAgent(guard, DEFAULTS.timeoutMs);
  return {
    fetch: async (url, options = {}) => ask(guard, agent, userAgent, guard.parse(url), options),
    check: async (url) => {
      await guard.addressesOf(guard.parse(url).hostname);
    },
    // What hangs is not waited for.
    close: () => agent.destroy(),
  };
}

async function ask(
  guard: Guard,
  dispatcher: Agent,
  userAgent: string,
  first: URL,
  options: OutboundRequest,
): Promise<OutboundResponse> {
  const { method = 'GET', body, timeoutMs, maxBytes, maxRedirects } = { ...DEFAULTS, ...options };
  const late = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([late, options.signal]) : late;
  const redirects: number[] = [];
  let headers: Record<string, string> = lowerCased({ ...options.headers });
  headers = { 'user-agent': userAgent, 'accept-encoding': ENCODINGS, ...headers };
  let url = first;
  try {
    for (;;) {
      const answer = await request(url, { method, headers, body: body ?? null, dispatcher, signal });
      const next = method === 'POST' || maxRedirects === 0 ? undefined : locationOf(answer, url);
      if (next === undefined) {
        const limits = { maxBytes, host: url.host };
        const told = flat(answer.headers);
        const encoding = method === 'HEAD' ? undefined : told['content-encoding'];
        const content = await readBody(answer.body, encoding, limits);
        return { status: answer.statusCode, headers: told, body: content, url: url.href, redirects };
      }
      await dropped(answer);
      redirects.push(answer.statusCode);
      if (redirects.length > maxRedirects)
        throw new OutboundError('TooManyRedirects', `${first.host} redirects more than ${maxRedirects} times`);
      const target = guard.parse(next);
      if (target.origin !== url.origin)
        headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !PRIVATE_HEADERS.has(name)));
      url = target;
    }
  } catch (error) {
    throw inWords(error, url.host, { timeoutMs, late: late.aborted, cancelled: options.signal?.aborted === true });
  }
}

function locationOf({ statusCode, headers }: Dispatcher.ResponseData, base: URL): string | undefined {
  const location = flat(headers)['location'];
  if (!REDIRECTS.has(statusCode) || location === undefined) return undefined;
  if (!URL.canParse(location, base.href))
    throw new OutboundError('InvalidUrl', `${base.host} redirects to what is no URL`);
  return new URL(location, base.href).href;
}

/** The body of a redirect, read to its end where that is near, so that the connection can serve again. */
const dropped = ({ body }: Dispatcher.ResponseData): Promise<void> =>
  body.dump({ limit: 16_384 }).catch(() => undefined);

function inWords(
  error: unknown,
  host: string,
  { timeoutMs, late, cancelled }: { timeoutMs: number; late: boolean; cancelled: boolean },
): OutboundError {
  if (error instanceof OutboundError) return error;
  const { cause, code, message } = error as { cause?: unknown; code?: unknown; message?: unknown };
  if (cause instanceof OutboundError) return cause;
  if (cancelled) return new OutboundError('Cancelled', `The request to ${host} was given up`, { cause: error });
  if (late || /TIMEOUT|ETIMEDOUT/.test(String(code)))
    return new OutboundError('TimedOut', `${host} did not answer within ${timeoutMs / 1000} s`, { cause: error });
  // Several addresses that all refuse make one error without a message.
  const reason = String(message === '' || message === undefined ? code : message);
  return new OutboundError('Unreachable', `${host} cannot be asked: ${reason}`, { cause: error });
}

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const flat = (headers: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
