import { describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../../apps/cli/src/program.js';
import { documentedCommands } from '../support/documented.js';

const documented = documentedCommands();

/** What follows `start` in a command, up to the next one of the shell. */
const wordsBehind = (command: string, start: RegExp): string[][] =>
  [...command.matchAll(new RegExp(`(?:^|(?<!-n)[\\s|;&])${start.source}(?=\\s|$)([^|;&<>]*)`, 'g'))].map(([, rest]) =>
    rest!.trim().split(/\s+/).filter(Boolean),
  );

/** The command of `tautline` that words lead to, and the words behind it. */
function reached(words: readonly string[]): { command: Command; rest: readonly string[] } | null {
  let command: Command = program;
  for (const [at, word] of words.entries()) {
    const next = command.commands.find((one) => one.name() === word);
    if (!next) return command === program ? null : { command, rest: words.slice(at) };
    command = next;
  }
  return command === program ? null : { command, rest: [] };
}

/** Options that a command does not know. */
function unknownOptions({ command, rest }: { command: Command; rest: readonly string[] }): string[] {
  const known = command.options.flatMap(({ long, short }) => [long, short]);
  return rest
    .filter((word) => /^--?[a-z]/.test(word))
    .map((word) => word.split('=')[0]!)
    .filter((word) => !known.includes(word) && word !== '--help');
}

describe('what README, CONTRIBUTING and docs tell people to run', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

  it('are scripts that package.json has', () => {
    const named = documented.flatMap(({ where, command }) =>
      wordsBehind(command, /npm run(?: --silent)?/).map(([name]) => ({ where, name: name ?? '' })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it('are commands and options that tautline has', () => {
    const faults = documented.flatMap(({ where, command }) =>
      [
        ...wordsBehind(command, /(?:npx )?tautline/),
        ...wordsBehind(command, /node bin\/tautline\.js/),
        ...wordsBehind(command, /npm start --/).map((rest) => ['up', ...rest]),
      ].flatMap((words) => {
        // `tautline:` in a message, `tautline` alone, `tautline-alerter`.
        if (words.length === 0 || !/^[a-z-]+$/.test(words[0]!)) return [];
        const found = reached(words);
        if (!found) return [`${where}: tautline ${words[0]}`];
        return unknownOptions(found).map((option) => `${where}: tautline ${found.command.name()} ${option}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('set variables that somebody reads', () => {
    const sources = ['apps', 'libs', 'scripts', 'test', 'bin']
      .flatMap((folder) => filesIn(folder, /(?<!documented-commands\.spec)\.(?:ts|js)$/))
      .map((file) => readFileSync(file, 'utf8'));
    const unread = documented.flatMap(({ where, command }) =>
      [...command.matchAll(/(?:^|\s)([A-Z][A-Z_]{3,})=/g)]
        .map(([, name]) => name!)
        .filter((name) => !sources.some((source) => source.includes(name)))
        .map((name) => `${where}: ${name}`),
    );
    expect(unread).toEqual([]);
  });

  it('ask for addresses that the apps have', () => {
    const routes = routesOfApps();
    const asked = documented.flatMap(({ where, command }) =>
      [...command.matchAll(/localhost:808\d(\/[^\s'"`?]*)/g)].map(([, path]) => ({ where, path: path! })),
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ path }) => !routes.some((route) => route.test(path)))).toEqual([]);
  });
});

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));

/** The paths of all controllers; `:id` takes anything but a slash. */
function routesOfApps(): RegExp[] {
  return ['apps', 'libs']
    .flatMap((folder) => filesIn(folder, /\.controller\.ts$/))
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      const base = /@Controller\((?:'([^']*)')?/.exec(source)?.[1] ?? '';
      return [...source.matchAll(/@(?:Get|Post|Put|Patch|Delete|Sse)\((?:'([^']*)')?/g)].map(([, own]) => {
        const path = ['', base, own ?? '']
          .join('/')
          .replaceAll(/\/+/g, '/')
          .replace(/(?<=.)\/$/, '');
        return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\*\w+/g, '.+').replaceAll(/:\w+/g, '[^/]+')}$`);
      });
    });
}
