import { readdirSync, readFileSync } from 'node:fs';

/** A command as a page shows it. */
export interface Documented {
  /** File and line, as an editor opens it. */
  where: string;
  /** One line, without what comments say. */
  command: string;
}

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** What stands in the blocks of shell (in which a line that ends with a backslash goes on) and between backticks. */
export function documentedCommands(): Documented[] {
  return PAGES.flatMap((page) => {
    const found: Documented[] = [];
    let fence: string | null = null;
    let open = '';
    readFileSync(page, 'utf8')
      .split('\n')
      .forEach((line, index) => {
        const where = `${page}:${index + 1}`;
        const mark = /^\s*```(\w*)/.exec(line);
        if (mark) {
          fence = fence === null ? mark[1]! : null;
        } else if (fence === 'sh' || fence === 'bash') {
          open += line;
          if (open.endsWith('\\')) open = open.slice(0, -1);
          else {
            const command = open.replace(/\s#\s.*$/, '').trim();
            open = '';
            if (command !== '' && !command.startsWith('#')) found.push({ where, command });
          }
        } else if (fence === null) {
          for (const [, command] of line.matchAll(/`([^`]+)`/g)) found.push({ where, command: command! });
        }
      });
    return found;
  });
}
