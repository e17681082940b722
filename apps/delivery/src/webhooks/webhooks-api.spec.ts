import { describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../../../../test/support/servers.js';
import { QUICK, webhookDesk } from '../../../../test/support/webhook-desk.js';
import { verify } from '../../../../test/support/webhook-receiver.js';

jest.setTimeout(60_000);

const { receiver, logged, start, stop, ask, make, get, raise } = webhookDesk();

describe('secrets', () => {
  it('are shown once, and stand in no other answer and in no log', async () => {
    await start();
    const own = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    const [made, given] = [await make(), await make({ secret: own })];
    expect(given.secret).toBe(own);
    receiver.answer = () => 500;
    raise('a');
    await eventually(async () => (await get(made.id)).failing !== undefined);
    await ask('POST', `/${made.id}/ping`, {});
    const told = JSON.stringify([await ask('GET', ''), await get(made.id), logged]);
    for (const secret of [made.secret, own]) expect(told).not.toContain(secret.slice('whsec_'.length));
    expect(logged.join('\n')).not.toContain('quiet');
  });
});

describe('a request that cannot be used', () => {
  const rows: [method: string, path: string, body: object, status: number, detail: RegExp][] = [
    ['POST', '', {}, 400, /url is missing/],
    ['POST', '', { url: 'ftp://a.example/' }, 400, /url must be an absolute address/],
    ['POST', '', { url: 'http://10.0.0.1/' }, 400, /private network/],
    ['POST', '', { url: 'http://[::1]:9092/' }, 400, /this machine/],
    ['POST', '', { url: 'https://a:b@1.1.1.1/' }, 400, /user or password/],
    ['POST', '', { url: 7 }, 400, /url must be text/],
    ['POST', '', { url: 'https://1.1.1.1/', minLevl: 'high' }, 400, /has a field "minLevl"/],
    ['POST', '', { url: 'https://1.1.1.1/', minLevel: 'hot' }, 400, /minLevel is "hot"/],
    ['POST', '', { url: 'https://1.1.1.1/', dyad: [7] }, 400, /dyad must be a text/],
    ['POST', '', { url: 'https://1.1.1.1/', secret: 'whsec_short' }, 400, /secret must be whsec_/],
    ['POST', '', { url: 'https://1.1.1.1/', from: 'yesterday' }, 400, /from must be a time/],
    ['POST', '', [], 400, /must be a JSON object/],
    ['PATCH', '/wh_none', { status: 'active' }, 404, /no webhook "wh_none"/],
    ['PATCH', '/wh_none', { status: 'gone' }, 400, /status must be active or paused/],
    ['POST', '/wh_none/replay', {}, 400, /from is missing/],
    ['POST', '/wh_none/secret', { overlapHours: 1e6 }, 400, /overlapHours must be a number/],
    ['DELETE', '/wh_none', {}, 404, /no webhook/],
  ];
  it.each(rows)('%s %s %j is refused with its reason', async (method, path, body, status, detail) => {
    await start();
    expect(await ask(method, path, body)).toEqual([
      status,
      expect.objectContaining({ detail: expect.stringMatching(detail) }),
    ]);
  });

  it('is none that a page in a browser can send unasked', async () => {
    const app = await start();
    const body = JSON.stringify({ url: receiver.url });
    const answer = await fetch(`${app.url}/v1/webhooks`, { method: 'POST', body });
    expect(answer.status).toBe(415);
    const large = {
      body: JSON.stringify({ url: 'x'.repeat(70_000) }),
      headers: { 'content-type': 'application/json' },
    };
    expect((await fetch(`${app.url}/v1/webhooks`, { method: 'POST', ...large })).status).toBe(413);
  });
});

describe('a file of webhooks', () => {
  const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
  const file = (...lines: string[]) => ({ webhooks: { name: 'hooks.yaml', text: `webhooks:\n${lines.join('\n')}\n` } });

  it('is delivered to, changed and taken away as the file says', async () => {
    const entry = `  - {id: desk, url: '${receiver.url}', secrets: ['${secret}'], kind: escalation}`;
    await start(QUICK, file(entry));
    await eventually(async () => (await ask('GET', '/desk'))[0] === 200);
    raise('a');
    await eventually(() => receiver.taken.length === 1);
    expect(receiver.taken[0] && verify(secret, receiver.taken[0])).toBeDefined();
    expect((await ask('DELETE', '/desk'))[0]).toBe(409);
    expect((await ask('PATCH', '/desk', { url: 'https://1.1.1.1/' }))[0]).toBe(409);
    expect((await ask('PATCH', '/desk', { status: 'paused' }))[0]).toBe(200);
    await stop();
    await start(QUICK, file(entry.replace('escalation', 'divergence')));
    await eventually(async () => (await get('desk')).kind?.[0] === 'divergence');
    expect((await get('desk')).status).toBe('paused');
    await stop();
    await start(QUICK, { webhooks: { name: 'hooks.yaml', text: 'webhooks: []' } });
    await eventually(async () => (await ask('GET', '/desk'))[0] === 404);
  });

  it('leads nowhere inside, whoever wrote it down', async () => {
    await start(QUICK, file(`  - {id: desk, url: 'http://10.255.0.1/', secrets: ['${secret}']}`));
    await eventually(async () => (await ask('GET', '/desk'))[0] === 200);
    raise('a');
    await eventually(async () => (await get('desk')).failing !== undefined);
    expect((await get('desk')).reason).toMatch(/10\.255\.0\.1 is an address of a private network/);
  });

  const wrong: [line: string, problem: RegExp][] = [
    ['  - {id: wh_1, url: https://1.1.1.1/, secrets: [x]}', /hooks.yaml, entry 1: id must be/],
    ['  - {id: a, secrets: [x]}', /url is missing/],
    ['  - {id: a, url: https://1.1.1.1/, secrets: [hunter2]}', /secrets must be whsec_/],
    ['  - {id: a, url: https://1.1.1.1/, secrets: [$NOT_SET]}', /secrets must be whsec_/],
    ['  - {id: a, url: https://1.1.1.1/, level: high}', /has a field "level"/],
  ];
  it.each(wrong)('is refused at the start: %s', async (line, problem) => {
    await expect(start(QUICK, file(line))).rejects.toThrow(problem);
    await expect(start(QUICK, file(line))).rejects.not.toThrow(/hunter2/);
  });
});
