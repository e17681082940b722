export interface JsonLine {
  text: string;
  /** Of the value that begins on this line, as refusals name it: `source.id`, `reasons[0].quote`; '' is the whole. */
  path: string | null;
}

const DEEPEST = 64;

const inner = (path: string, name: string): string =>
  /^\d+$/.test(name) ? `${path}[${name}]` : path ? `${path}.${name}` : name;

/** A JSON value over several lines, each with the path of what begins there. */
export function jsonLines(value: unknown, path = '', depth = 0): JsonLine[] {
  if (typeof value !== 'object' || value === null) return [{ text: JSON.stringify(value), path }];
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value);
  if (entries.length === 0) return [{ text: open + close, path }];
  if (depth === DEEPEST) return [{ text: `${open} … ${close}`, path }];
  const between = entries.flatMap(([name, of], i) => {
    const lines = jsonLines(of, inner(path, name), depth + 1);
    const label = Array.isArray(value) ? '' : `${JSON.stringify(name)}: `;
    const comma = i < entries.length - 1 ? ',' : '';
    return lines.map((line, at) => ({
      path: line.path,
      text: `  ${at === 0 ? label : ''}${line.text}${at === lines.length - 1 ? comma : ''}`,
    }));
  });
  return [{ text: open, path }, ...between, { text: close, path: null }];
}

/** The field itself, or where it should stand. */
export function lineOf(lines: readonly JsonLine[], path: string): { line: number; missing: boolean } | null {
  // Of a structured CloudEvent it is the data that was refused.
  for (const where of [path, inner('data', path)]) {
    const line = lines.findIndex((one) => one.path === where);
    if (line >= 0) return { line, missing: false };
  }
  const parent = path.replace(/(^|\.)[^.[\]]+$|\[\d+\]$/, '');
  if (parent === path) return null;
  const line = lines.findIndex((one) => one.path === parent);
  return line < 0 ? lineOf(lines, parent) : { line, missing: true };
}
