import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { NeedsScope } from '#platform';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PAGE_POLICY, type Asset, type Page } from './page.js';
import { PAGE } from './tokens.js';

/** The page itself holds no facts, so anybody may have it; what it shows it asks for with a key. */
@Controller()
@NeedsScope('public')
export class PageController {
  constructor(@Inject(PAGE) private readonly page: Page) {}

  @Get()
  html(@Req() request: IncomingMessage, @Res() response: ServerResponse): void {
    send(request, response, this.page.html);
  }

  @Get('style.css')
  css(@Req() request: IncomingMessage, @Res() response: ServerResponse): void {
    send(request, response, this.page.css);
  }

  @Get('console.js')
  script(@Req() request: IncomingMessage, @Res() response: ServerResponse): void {
    send(request, response, this.page.script);
  }
}

function send(request: IncomingMessage, response: ServerResponse, { type, body, gzipped }: Asset): void {
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'content-security-policy': PAGE_POLICY,
    vary: 'accept-encoding',
    ...(takesGzip && { 'content-encoding': 'gzip' }),
  });
  response.end(takesGzip ? gzipped : body);
}
