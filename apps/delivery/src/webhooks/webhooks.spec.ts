import { describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../../../../test/support/servers.js';
import { QUICK, webhookDesk, type Made } from '../../../../test/support/webhook-desk.js';
import { verify } from '../../../../test/support/webhook-receiver.js';

jest.setTimeout(60_000);

const { receiver, start, stop, ask, make, get, raise } = webhookDesk();

describe('a webhook', () => {
  it('is sent what comes from now on, signed', async () => {
    await start();
    raise('before');
    const { secret } = await make();
    raise('now');
    await eventually(() => receiver.taken.length === 1);
    const [received] = receiver.taken;
    expect(received).toMatchObject({ type: 'alert.escalation.raised', data: { id: 'now' } });
    expect(received && verify(secret, received)).toMatchObject({ timestamp: '2026-02-26T18:04:00.000Z' });
    expect(received?.id).toMatch(/^msg_[0-9a-f]{32}$/);
    expect(received?.headers['user-agent']).toBe('tautline-webhooks');
  });

  it('is sent what passes its filter', async () => {
    await start();
    await make({ dyad: 'USA~IRN', minLevel: 'severe' });
    raise('no', 1, { dyad: 'CHN~TWN', level: 'severe' });
    raise('neither', 1, { level: 'high' });
    raise('yes', 1, { level: 'severe' });
    await eventually(() => receiver.taken.length === 1);
    expect(receiver.steps).toEqual(['yes:1']);
  });

  it('is sent everything, in order, over failures and a restart', async () => {
    await start();
    const { id } = await make();
    raise('a');
    await eventually(() => receiver.taken.length === 1);
    await receiver.kill();
    for (let sequence = 2; sequence <= 4; sequence++) raise('a', sequence);
    raise('b', 1, { dyad: 'CHN~TWN' });
    await eventually(async () => ((await get(id)).failing?.failures ?? 0) > 2);
    expect((await get(id)).reason).toMatch(/127\.0\.0\.1/);
    await stop();
    raise('a', 5);
    await start();
    await receiver.listen();
    await eventually(() => new Set(receiver.steps).size === 6);
    const steps = receiver.steps.filter((step, at) => receiver.steps.indexOf(step) === at);
    expect(steps.filter((step) => step.startsWith('a'))).toEqual(['a:1', 'a:2', 'a:3', 'a:4', 'a:5']);
    expect(steps).toContain('b:1');
    await eventually(async () => (await get(id)).failing === undefined);
    expect(await get(id)).toMatchObject({ status: 'active', waiting: 0 });
  });

  it('goes on with others while one alert is refused, and gives that up at the stated age', async () => {
    await start({ ...QUICK, maxAge: 400, minFailures: 1e9 });
    const { id } = await make();
    receiver.answer = ({ data }) => (data.id === 'bad' ? 422 : 204);
    raise('bad');
    raise('good');
    raise('bad', 2);
    await eventually(async () => (await get(id)).givenUp === 2);
    expect(receiver.steps).toEqual(['good:1']);
    expect((await get(id)).lastGivenUp.map(({ alert, sequence, reason }) => [alert, sequence, reason])).toEqual([
      ['bad', 2, 'HTTP 422'],
      ['bad', 1, 'HTTP 422'],
    ]);
  });

  it('is paused where it takes nothing, with the reason, and resumed with nothing lost', async () => {
    await start({ ...QUICK, maxAge: 20, minFailures: 3 });
    const { id } = await make();
    receiver.answer = () => 503;
    raise('a');
    raise('b');
    await eventually(async () => (await get(id)).status === 'paused');
    expect((await get(id)).reason).toMatch(/nothing could be delivered since .*; the last answer: HTTP 503/);
    raise('a', 2);
    receiver.answer = () => 204;
    const [status, resumed] = await ask('PATCH', `/${id}`, { status: 'active' });
    expect([status, resumed.status]).toEqual([200, 'active']);
    await eventually(() => receiver.taken.length === 3);
    expect(receiver.steps.filter((step) => step.startsWith('a'))).toEqual(['a:1', 'a:2']);
  });

  it('is paused at once where it is gone', async () => {
    await start();
    const { id } = await make();
    receiver.answer = () => 410;
    raise('a');
    await eventually(async () => (await get(id)).status === 'paused');
    expect((await get(id)).reason).toBe('the endpoint answered 410 Gone');
    await stop();
    await start();
    expect(await get(id)).toMatchObject({ status: 'paused', reason: 'the endpoint answered 410 Gone' });
    expect(receiver.seen).toHaveLength(1);
  });

  it('is paused and resumed as asked for', async () => {
    await start();
    const { id } = await make();
    expect((await ask('PATCH', `/${id}`, { status: 'paused' }))[1]).toMatchObject({ status: 'paused' });
    raise('a');
    await ask('PATCH', `/${id}`, { status: 'active' });
    await eventually(() => receiver.taken.length === 1);
    expect(receiver.seen).toHaveLength(1);
  });

  it('is sent again what was written since a time, under the same ids', async () => {
    await start();
    const { id } = await make();
    raise('a');
    raise('a', 2);
    await eventually(() => receiver.taken.length === 2);
    const [status] = await ask('POST', `/${id}/replay`, { from: '2020-01-01T00:00:00Z' });
    expect(status).toBe(202);
    await eventually(() => receiver.taken.length === 4);
    expect(receiver.steps).toEqual(['a:1', 'a:2', 'a:1', 'a:2']);
    expect(receiver.taken[2]?.id).toBe(receiver.taken[0]?.id);
  });

  it('may begin in the past', async () => {
    await start();
    raise('before');
    await make({ from: '2020-01-01T00:00:00Z' });
    await eventually(() => receiver.taken.length === 1);
  });

  it('is sent a test, and the answer is told', async () => {
    await start();
    const { id, secret } = await make();
    expect(await ask('POST', `/${id}/ping`, {})).toEqual([200, { delivered: true, status: 204 }]);
    expect(receiver.taken[0] && verify(secret, receiver.taken[0])).toMatchObject({ type: 'webhook.ping' });
    receiver.answer = () => 302;
    const [, answer] = await ask('POST', `/${id}/ping`, {});
    expect(answer).toEqual({ delivered: false, status: 302, reason: 'HTTP 302: redirects are not followed' });
  });

  it('is signed by the old secret and the new one for a while', async () => {
    await start();
    const { id, secret } = await make();
    const [, rotated] = await ask<Made>('POST', `/${id}/secret`, { overlapHours: 1 });
    expect(rotated.secret).not.toBe(secret);
    expect(rotated.secrets.map(({ until }) => until === undefined)).toEqual([true, false]);
    raise('a');
    await eventually(() => receiver.taken.length === 1);
    const [received] = receiver.taken;
    for (const one of [secret, rotated.secret]) expect(received && verify(one, received)).toBeDefined();
    const [, last] = await ask<Made>('POST', `/${id}/secret`, { overlapHours: 0 });
    raise('b');
    await eventually(() => receiver.taken.length === 2);
    const later = receiver.taken[1];
    expect(later && verify(last.secret, later)).toBeDefined();
    expect(() => later && verify(rotated.secret, later)).toThrow('No matching signature');
  });

  it('is no more when it is deleted', async () => {
    await start();
    const { id } = await make();
    expect(await ask('DELETE', `/${id}`)).toEqual([204, null]);
    expect((await ask('GET', `/${id}`))[0]).toBe(404);
    raise('a');
    const witness = await make();
    raise('b');
    await eventually(async () => (await get(witness.id)).delivered === 1);
    expect(receiver.steps).toEqual(['b:1']);
    expect((await ask<{ webhooks: unknown[] }>('GET', ''))[1].webhooks).toHaveLength(1);
  });
});

describe('several instances', () => {
  it('share the webhooks: each alert is sent once, whoever goes or comes', async () => {
    await start();
    await start();
    const made = [await make(), await make(), await make(), await make()];
    for (let at = 0; at < 5; at++) raise(`a-${at}`);
    await eventually(() => receiver.taken.length === 5 * made.length);
    for (const { id } of made) await eventually(async () => (await get(id)).delivered === 5);
    await stop();
    for (let at = 5; at < 10; at++) raise(`a-${at}`);
    await eventually(() => receiver.taken.length === 10 * made.length);
    for (const { id } of made) await eventually(async () => (await get(id)).delivered === 10);
    expect(receiver.seen).toHaveLength(10 * made.length);
  });

  it('know of each other at once', async () => {
    const [first, second] = [await start(), await start()];
    const [, made] = await ask<Made>('POST', '', { url: receiver.url }, first);
    expect((await ask('PATCH', `/${made.id}`, { description: 'desk' }, second))[1].description).toBe('desk');
    expect((await ask('GET', `/${made.id}`, undefined, first))[1].description).toBe('desk');
  });
});
