import { Controller, Get, Module } from '@nestjs/common';
import { expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, loadConfig, NeedsScope, placeOf, runApp } from '#platform';
import { makeCertificates } from '../support/certificates.js';

@Controller()
@NeedsScope('public')
class Greeter {
  @Get()
  hello(): string {
    return 'hello';
  }
}

@Module({ controllers: [Greeter] })
class GreeterModule {}

const files = makeCertificates(mkdtempSync(join(tmpdir(), 'tautline-tls-')), 'IP:127.0.0.1');

(files ? it : it.skip)('an app given a certificate speaks HTTPS and says so', async () => {
  const { ca, cert, key } = files!;
  const logger = createLogger('silent');
  const place = placeOf(loadConfig({ TLS_CERT: cert, TLS_KEY: key }), logger);
  const app = await runApp({ name: 'greeter', module: GreeterModule, logger, port: 0, ...place });
  const answer = await new Promise<[number | undefined, string | undefined]>((resolve, reject) => {
    get(app.url, { ca: readFileSync(ca) }, (response) => {
      response.resume();
      resolve([response.statusCode, response.headers['strict-transport-security']]);
    }).on('error', reject);
  });
  expect(answer).toEqual([200, expect.stringContaining('max-age=')]);
  expect(app.url).toMatch(/^https:/);
  await app.close();
});
