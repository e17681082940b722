import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '#platform';
import { add } from './add.js';
import { list } from './list.js';
import { remove } from './remove.js';

let file: string;
let printed: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'tautline-keys-')), 'keys.yaml');
  printed = '';
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

describe('tautline keys', () => {
  it('prints a key once and keeps its hash alone, for its owner alone', () => {
    add('feed', { file, scope: ['publish', 'read'], expires: '2027-01-01T00:00:00Z', rate: 60 });
    const key = printed.trim();
    const text = readFileSync(file, 'utf8');
    expect(key).toMatch(/^tl_[\w-]{43}$/);
    expect(text).toContain(hashOf(key));
    expect(text).not.toContain(key);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    printed = '';
    list({ file });
    expect(printed).toBe(
      'feed                     publish,read           until 2027-01-01T00:00:00.000Z  60 a minute\n',
    );
  });

  it('takes one away and leaves the others', () => {
    add('a', { file, scope: ['read'] });
    add('b', { file, scope: ['operate'] });
    remove('a', { file });
    printed = '';
    list({ file });
    expect(printed).toBe('b                        operate                no end\n');
    expect(() => remove('a', { file })).toThrow('has no key a; it has b');
  });

  const wrong: [more: object, problem: string][] = [
    [{ scope: ['admin'] }, '--scope has "admin", but knows publish, read, operate'],
    [{ expires: 'soon' }, '--expires is "soon"'],
    [{ rate: 1.5 }, '--rate must be'],
  ];
  it.each(wrong)('refuses %j and writes nothing', (more, problem) => {
    expect(() => add('a', { file, scope: ['read'], ...more })).toThrow(problem);
    expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('refuses a second key of the same name', () => {
    add('a', { file, scope: ['read'] });
    expect(() => add('a', { file, scope: ['read'] })).toThrow('has a key a already');
  });
});
