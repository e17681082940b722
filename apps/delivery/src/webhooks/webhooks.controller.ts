import { Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Req } from '@nestjs/common';
import { OutboundError, type Outbound } from '#outbound';
import { NeedsScope, Problem, readJson } from '#platform';
import type { IncomingMessage } from 'node:http';
import { OUTBOUND, WEBHOOKS } from '../tokens.js';
import { whenReady } from '../when-ready.js';
import * as requests from './requests.js';
import { shown, type ShownWebhook } from './shown.js';
import { newSecret } from './sign.js';
import type { Webhooks } from './webhooks.js';

const FILTER = ['kind', 'dyad', 'actor', 'minLevel', 'lifecycle'];

const MOST_BYTES = 64 * 1024;

type WithSecret = ShownWebhook & { secret: string };

/** What is refused is told as it stands in the body. */
async function bodyOf<T>(
  request: IncomingMessage,
  allowed: readonly string[],
  read: (fields: Fields) => T,
): Promise<T> {
  const body = await readJson(request, MOST_BYTES);
  try {
    return read(requests.fieldsIn(body, allowed));
  } catch (error) {
    throw error instanceof requests.RequestError ? new Problem(400, `The body: ${error.message}`) : error;
  }
}
type Fields = ReturnType<typeof requests.fieldsIn>;

@Controller('v1/webhooks')
@NeedsScope('operate')
export class WebhooksController {
  constructor(
    @Inject(WEBHOOKS) private readonly webhooks: Webhooks,
    @Inject(OUTBOUND) private readonly outbound: Outbound,
  ) {}

  @Get()
  async list(): Promise<{ webhooks: ShownWebhook[] }> {
    await this.ready();
    return { webhooks: (await this.webhooks.list()).map((entry) => shown(entry, Date.now())) };
  }

  @Get(':id')
  async get(@Param('id') id: string): Promise<ShownWebhook> {
    await this.ready();
    return shown(await this.webhooks.find(id), Date.now());
  }

  /** The answer has the secret, this once. */
  @Post()
  async create(@Req() request: IncomingMessage): Promise<WithSecret> {
    const wish = await bodyOf(request, ['url', 'description', 'secret', 'from', ...FILTER], (fields) => ({
      url: requests.urlIn(fields),
      description: requests.descriptionIn(fields),
      filter: requests.filterIn(fields) ?? {},
      secret: requests.secretIn(fields) ?? newSecret(),
      from: requests.timeIn(fields, 'from'),
    }));
    const { url, description, filter, secret, from } = wish;
    if (url === undefined) throw new Problem(400, 'The body: url is missing: the address that alerts are posted to');
    await this.ready();
    await this.check(url);
    const asked = { url, filter, secrets: [secret], ...(description !== undefined && { description }) };
    const webhook = await this.webhooks.create(asked, from);
    return { ...shown({ webhook, progress: undefined }, Date.now()), secret };
  }

  /** What is left out stays; of the filter all is replaced where any of it is given. */
  @Patch(':id')
  async change(@Param('id') id: string, @Req() request: IncomingMessage): Promise<ShownWebhook> {
    const { url, description, filter, status } = await bodyOf(
      request,
      ['url', 'description', 'status', ...FILTER],
      (fields) => ({
        url: requests.urlIn(fields),
        description: requests.descriptionIn(fields),
        filter: requests.filterIn(fields),
        status: requests.statusIn(fields),
      }),
    );
    await this.ready();
    const { webhook } = await this.webhooks.find(id);
    if (webhook.origin === 'file' && (url ?? description ?? filter) !== undefined)
      throw new Problem(409, `${id} stands in the file of webhooks: change it there; here only its status`);
    if (url !== undefined) await this.check(url);
    const changes = {
      ...(url !== undefined && { url }),
      ...(description !== undefined && { description }),
      ...(filter && { filter }),
      ...(status && { wanted: status }),
    };
    return shown(await this.webhooks.change(id, changes), Date.now());
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@Param('id') id: string): Promise<void> {
    await this.ready();
    const { webhook } = await this.webhooks.find(id);
    if (webhook.origin === 'file')
      throw new Problem(409, `${id} stands in the file of webhooks: take it out there and start delivery again`);
    await this.webhooks.remove(id);
  }

  /** A new secret, in the answer this once; the former ones sign beside it for `overlapHours`. */
  @Post(':id/secret')
  @HttpCode(200)
  async rotate(@Param('id') id: string, @Req() request: IncomingMessage): Promise<WithSecret> {
    const { secret, overlapHours } = await bodyOf(request, ['secret', 'overlapHours'], (fields) => ({
      secret: requests.secretIn(fields),
      overlapHours: requests.overlapIn(fields),
    }));
    await this.ready();
    const { webhook } = await this.webhooks.find(id);
    if (webhook.origin === 'file') throw new Problem(409, `${id} stands in the file of webhooks, and its secrets too`);
    const made = await this.webhooks.rotate(id, { overlapHours, ...(secret !== undefined && { secret }) });
    return { ...shown(await this.webhooks.find(id), Date.now()), secret: made };
  }

  /** Sends again every alert that was written at `from` or later. */
  @Post(':id/replay')
  @HttpCode(202)
  async replay(@Param('id') id: string, @Req() request: IncomingMessage): Promise<ShownWebhook> {
    const time = await bodyOf(request, ['from'], (fields) => requests.timeIn(fields, 'from'));
    if (time === undefined) throw new Problem(400, 'The body: from is missing: the time from which to send again');
    await this.ready();
    return shown(await this.webhooks.replay(id, time), Date.now());
  }

  /** Sends a test now, and tells what came of it. */
  @Post(':id/ping')
  @HttpCode(200)
  async ping(@Param('id') id: string, @Req() request: IncomingMessage): Promise<object> {
    await bodyOf(request, [], () => undefined);
    await this.ready();
    const outcome = await this.webhooks.ping(id);
    const status = outcome.status === undefined ? {} : { status: outcome.status };
    return outcome.ok ? { delivered: true, ...status } : { delivered: false, ...status, reason: outcome.reason };
  }

  private ready(): Promise<void> {
    return whenReady(this.webhooks.ready);
  }

  private async check(url: string): Promise<void> {
    try {
      await this.outbound.check(url);
    } catch (error) {
      throw error instanceof OutboundError ? new Problem(400, `The body: url: ${error.message}`) : error;
    }
  }
}
