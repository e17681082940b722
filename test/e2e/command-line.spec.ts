import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const tautline = (args: string[], options: { input?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {}) => {
  const { NODE_OPTIONS: _forJest, KAFKA_BROKERS: _brokers, REDIS_URL: _redis, ...env } = process.env;
  const run = spawnSync(process.execPath, [resolve('bin/tautline.js'), ...args], {
    encoding: 'utf8',
    ...options,
    env: { ...env, ...options.env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
};

const line = (fields: object): string =>
  JSON.stringify({
    articleId: 'a',
    index: 0,
    source: { id: 's' },
    publishedAt: '2026-02-20T10:00:00Z',
    text: 'China sent 12 warships towards Taiwan.',
    ...fields,
  });

describe('tautline', () => {
  it('up --once prints the alerts of the seeds, ends with 0 and leaves nothing behind', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'tautline-up-'));
    const { code, out, err } = tautline(['up', '--once', '--port', '0'], { cwd });
    const headlines = out.split('\n').filter((text) => /^[▲▼◆]/.test(text));
    const expected = JSON.parse(readFileSync('seeds/expected-alerts.json', 'utf8')) as unknown[];
    const left = existsSync(join(cwd, '.tautline')) ? readdirSync(join(cwd, '.tautline')) : [];
    rmSync(cwd, { recursive: true });
    expect([code, err]).toEqual([0, expect.stringContaining('console')]);
    expect(headlines).toHaveLength(expected.length);
    expect(headlines[0]).toMatch(/^▲ ESCALATION raised {3}IRN~USA {3}calm → elevated/);
    expect(left).toEqual([]);
  }, 120_000);

  it.each(['score', 'replay'])(
    '%s --gazetteer tags with own entries, and refuses a file with the line that is wrong',
    (command) => {
      const folder = mkdtempSync(join(tmpdir(), 'tautline-own-'));
      const file = join(folder, 'own.txt');
      const input = Array.from({ length: 3 }, (_, index) =>
        line({ index, text: `The Red Lions fired ${index + 2} missiles at Israel, killing ${index + 7} soldiers.` }),
      ).join('\n');
      writeFileSync(file, 'group:red-lions | Red Lions | | state:IRN\n');
      const good = tautline([command, '--gazetteer', file], { input });
      const byVariable = tautline([command], { input, env: { TAUTLINE_GAZETTEER: file } });
      const without = tautline([command], { input });
      writeFileSync(file, '# mine\ngroup:red-lions | Hamas\n');
      const bad = tautline([command, '--gazetteer', file], { input });
      const missing = tautline([command, '--gazetteer', join(folder, 'none.txt')], { input });
      rmSync(folder, { recursive: true });
      expect([good.code, good.out]).toEqual([0, expect.stringContaining('red-lions')]);
      expect(byVariable.out).toBe(good.out);
      expect(without.out).not.toContain('red-lions');
      expect([bad.code, bad.out, bad.err]).toEqual([
        1,
        '',
        expect.stringContaining(`${file}:2: "Hamas" is already a name`),
      ]);
      expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('there is no such file')]);
    },
  );

  it('score reports refused lines by number and class, does the rest, and ends with 2', () => {
    const input = [
      'not json',
      line({ publishedAt: 'yesterday' }),
      line({ index: '0' }),
      line({ articleId: undefined }),
      line({ publishedAt: '2999-01-01T00:00:00Z' }),
      line({ text: '  ' }),
      line({ text: 'a\u0007b' }),
      line({ text: 'x'.repeat(20_001) }),
      line({ articleId: 'fr', language: 'fr', text: 'Le ministre a quitté la capitale.' }),
      line({}),
    ].join('\n');
    const { code, out, err } = tautline(['score', '-'], { input });
    expect(code).toBe(2);
    expect(
      err
        .trim()
        .split('\n')
        .map((text) => text.split(': ').slice(0, 2)),
    ).toEqual([
      ['stdin:1', 'InvalidJson'],
      ['stdin:2', 'InvalidTime'],
      ['stdin:3', 'WrongType'],
      ['stdin:4', 'MissingField'],
      ['stdin:5', 'FutureTime'],
      ['stdin:6', 'EmptyText'],
      ['stdin:7', 'ControlCharacters'],
      ['stdin:8', 'TextTooLong'],
    ]);
    const enriched = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as { unscored?: string; signals: { dyad: string }[] });
    expect(enriched.map(({ unscored, signals }) => unscored ?? signals.map(({ dyad }) => dyad))).toEqual([
      'language: fr is not supported',
      ['CHN~TWN'],
    ]);
  });

  it('score --text reads any text at once', () => {
    const { code, out } = tautline(['score', '--text', '--pretty'], {
      input:
        'Kenya recalled its ambassador from Somalia on Monday.\n\nThe coach attacked the referee after the match.\n',
    });
    expect(code).toBe(0);
    expect(out).toContain('KEN~SOM');
    expect(out.split('text #1')[1]).not.toContain('escalatory');
  });

  it.each<[string[], string, RegExp]>([
    [['score', 'nowhere.ndjson'], '', /nowhere\.ndjson: there is no such file/],
    [['replay', '--until', 'soon'], '', /--until soon: not RFC 3339/],
    [['publish'], line({}), /which Kafka\?.*npm start.*KAFKA_BROKERS/],
    [['sing'], '', /unknown command 'sing'/],
  ])('%j says what was wrong and ends with 1', (args, input, said) => {
    const cwd = mkdtempSync(join(tmpdir(), 'tautline-cli-'));
    const { code, err } = tautline(args, { input, cwd });
    rmSync(cwd, { recursive: true });
    expect(err).toMatch(said);
    expect(code).toBe(1);
  });

  it('names the variable that is wrong', () => {
    const { code, err } = tautline(['topics'], { env: { KAFKA_BROKERS: 'here' } });
    expect([code, err]).toEqual([1, expect.stringContaining('KAFKA_BROKERS is "here"')]);
  });
});
