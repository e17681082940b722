import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificates } from '../support/certificates.js';

const files = makeCertificates(mkdtempSync(join(tmpdir(), 'tautline-healthy-')), 'DNS:tautline.example');

async function exitOf(env: Record<string, string>): Promise<unknown> {
  const [code] = (await once(spawn(process.execPath, ['bin/healthy.js'], { env }), 'exit')) as unknown[];
  return code;
}

async function answering(status: number, tls: boolean): Promise<unknown> {
  const answer: http.RequestListener = ({ url }, response) =>
    response.writeHead(url === '/health/ready' ? status : 404).end();
  const pem = tls && files ? { cert: readFileSync(files.cert), key: readFileSync(files.key) } : null;
  const server = pem ? https.createServer(pem, answer) : http.createServer(answer);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const env = { PORT: String((server.address() as AddressInfo).port), ...(pem && { TLS_CERT: 'given' }) };
  const code = await exitOf(env);
  server.close();
  return code;
}

describe("a container's health", () => {
  it('is what the app says of itself', async () => {
    expect(await answering(200, false)).toBe(0);
    expect(await answering(503, false)).toBe(1);
  });

  (files ? it : it.skip)('is asked by HTTPS where the app has a certificate, whatever name that carries', async () => {
    expect(await answering(200, true)).toBe(0);
    expect(await answering(503, true)).toBe(1);
  });

  it('is bad where nobody answers, and none where there is no port', async () => {
    expect(await exitOf({ PORT: '1' })).toBe(1);
    expect(await exitOf({})).toBe(0);
  });
});
