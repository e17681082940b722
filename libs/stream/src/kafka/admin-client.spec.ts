import { describe, expect, it } from '@jest/globals';
import type { Admin } from 'kafkajs';
import { AdminClient } from './admin-client.js';

/** A client whose connections say what happens to them. */
function fakeKafka(happened: string[], connect: () => Promise<void> = () => Promise.resolve()) {
  let connections = 0;
  return {
    admin: () => {
      const number = ++connections;
      return {
        number,
        connect,
        disconnect: () => {
          happened.push(`disconnected ${number}`);
          return Promise.resolve();
        },
      } as unknown as Admin & { number: number };
    },
  };
}

const numberOf = (admin: Admin): number => (admin as unknown as { number: number }).number;

describe('a client for questions to the cluster', () => {
  it('keeps a connection on which another question is still open, and makes a new one for the next', async () => {
    const happened: string[] = [];
    const client = new AdminClient(fakeKafka(happened));
    let answer: (text: string) => void = () => undefined;
    const open = client.ask(() => new Promise<string>((resolve) => (answer = resolve)));
    await expect(client.ask(() => Promise.reject(new Error('the coordinator is loading')))).rejects.toThrow('loading');
    expect(happened).toEqual([]);
    expect(await client.ask((admin) => Promise.resolve(numberOf(admin)))).toBe(2);
    answer('answered');
    expect(await open).toBe('answered');
    expect(happened).toEqual(['disconnected 1']);
    await client.close();
    expect(happened).toEqual(['disconnected 1', 'disconnected 2']);
  });

  it('connects again after a connection that failed', async () => {
    let times = 0;
    const client = new AdminClient(
      fakeKafka([], () => (++times === 1 ? Promise.reject(new Error('refused')) : Promise.resolve())),
    );
    await expect(client.ask(() => Promise.resolve(1))).rejects.toThrow('refused');
    expect(await client.ask((admin) => Promise.resolve(numberOf(admin)))).toBe(2);
  });

  it('closes once', async () => {
    const happened: string[] = [];
    const client = new AdminClient(fakeKafka(happened));
    await client.ask(() => Promise.resolve());
    await client.close();
    await client.close();
    expect(happened).toEqual(['disconnected 1']);
  });
});
