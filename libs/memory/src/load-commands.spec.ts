import { describe, expect, it } from '@jest/globals';
import { loadCommands } from './load-commands.js';

/** What feeds and answers remember may be lost with the life of a server: these do not ask which one it is. */
const OF_ANY_LIFE = ['answer', 'begin', 'lease', 'leave', 'note'];

describe('the commands', () => {
  const commands = loadCommands();

  it('are all there, each with its number of keys', () => {
    expect(commands.map(({ name, keys }) => `${name}-${keys}`).sort()).toEqual([
      ...['answer-3', 'begin-3', 'check-1', 'claim-3', 'clear-3', 'join-2', 'lease-1', 'leave-1', 'life-3'],
      ...['note-3', 'open-3', 'own-3', 'read-2', 'restore-2', 'retell-2', 'settle-1', 'size-2', 'write-3'],
    ]);
  });

  it.each(commands.map(({ name, keys, lua }) => [name, keys, lua] as const))(
    '%s names each of its keys',
    (name, keys, lua) => {
      const named = [...lua.matchAll(/^ {4}KEYS\[(\d)\] \S/gm)].map(([, n]) => Number(n));
      expect(named).toEqual(Array.from({ length: keys }, (_, i) => i + 1));
      expect(lua).not.toContain('@include');
      if (!OF_ANY_LIFE.includes(name)) expect(lua).toContain('local function runId');
    },
  );
});
