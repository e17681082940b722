import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { formatTime, parseTime, type Topics } from '#events';
import { NeedsScope, Problem } from '#platform';
import type { Cluster } from '#stream';
import { traceArticle, type Trace } from '#trace';
import type { Limits } from './limits.js';
import { CLUSTER, GROUP, LIMITS, TOPICS } from './tokens.js';

/** How far a search that is told a time may go back, in records of one partition. */
const FAR = 1_000_000;
const DAY_MS = 86_400_000;

@Controller('v1/articles')
export class TracesController {
  private underWay = 0;

  constructor(
    @Inject(CLUSTER) private readonly cluster: Cluster,
    @Inject(TOPICS) private readonly topics: Topics,
    @Inject(GROUP) private readonly group: string,
    @Inject(LIMITS) private readonly limits: Limits,
  ) {}

  /** What became of an article: `/v1/articles/source.id/articleId`, the slash and all else percent-encoded or not. */
  @Get('*key')
  @NeedsScope('read')
  async get(@Req() request: IncomingMessage, @Res() response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const key = keyIn(pathname);
    const since = sinceIn(searchParams.get('since'));
    const trace = await this.within(response, (signal) =>
      traceArticle({ cluster: this.cluster, topics: this.topics, group: this.group }, key, {
        ...(since !== undefined && { since }),
        budget: { signal, ...(since !== undefined && { records: FAR }) },
      }),
    );
    if (trace.fragments.length === 0) throw notFound(trace, Number(this.topics.fragments.config['retention.ms']));
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(trace));
  }

  /** Ends with the time there is for it, or when nobody waits any more. */
  private async within(response: ServerResponse, work: (signal: AbortSignal) => Promise<Trace>): Promise<Trace> {
    if (this.underWay >= this.limits.traces)
      throw new Problem(503, `${this.underWay} searches are under way`, { 'retry-after': '2' });
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const late = AbortSignal.timeout(this.limits.traceMs);
    const signal = AbortSignal.any([gone.signal, late]);
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        const seconds = this.limits.traceMs / 1000;
        reject(new Problem(503, `The search took longer than ${seconds} s; try again`, { 'retry-after': '5' }));
      });
    });
    this.underWay++;
    const searching = work(signal).finally(() => this.underWay--);
    return Promise.race([searching, ended]);
  }
}

function keyIn(pathname: string): string {
  const text = pathname.replace(/^\/v1\/articles\//, '');
  try {
    const key = decodeURIComponent(text);
    if (/[^/]\/./.test(key)) return key;
  } catch {
    // Said below.
  }
  throw new Problem(400, 'The address of an article is /v1/articles/ and source.id/articleId, percent-encoded');
}

function sinceIn(text: string | null): number | undefined {
  if (text === null) return undefined;
  const time = parseTime(text);
  if (time === null)
    throw new Problem(400, `since is ${JSON.stringify(text)}, but must be a time such as ${formatTime(0)}`);
  return time;
}

function notFound({ article, searched: { back, complete } }: Trace, retention: number): Problem {
  const days = Math.round(retention / DAY_MS);
  const why = complete
    ? `The log holds nothing of ${article}${back === null ? '' : `; what lies in its partition goes back to ${back}`}. Fragments are kept for ${days} days`
    : `Nothing of ${article} was found back to ${back ?? 'now'}; ?since= and a time looks further back`;
  return new Problem(404, why);
}
