import { Controller, Get, Inject, Res } from '@nestjs/common';
import { NeedsScope } from '#platform';
import type { ServerResponse } from 'node:http';
import { PAGE_POLICY, type Asset, type Page } from './page.js';
import { PAGE } from './tokens.js';

@Controller()
@NeedsScope('public')
export class PageController {
  constructor(@Inject(PAGE) private readonly page: Page) {}

  @Get()
  html(@Res() response: ServerResponse): void {
    send(response, this.page.html);
  }

  @Get('console.css')
  css(@Res() response: ServerResponse): void {
    send(response, this.page.css);
  }

  @Get('console.js')
  script(@Res() response: ServerResponse): void {
    send(response, this.page.script);
  }
}

function send(response: ServerResponse, { type, body }: Asset): void {
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'content-security-policy': PAGE_POLICY,
  });
  response.end(body);
}
