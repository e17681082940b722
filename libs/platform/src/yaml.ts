import { parseDocument } from 'yaml';

export interface NamedText {
  /** The file's path. */
  name: string;
  text: string;
}

/**
 * The value of a YAML file; JSON is YAML too.
 * @throws Error naming the file, the line and what is wrong there
 */
export function parseYaml({ name, text }: NamedText): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (!error) return document.toJS();
  const line = error.linePos?.[0].line;
  throw new Error(
    `${name}${line === undefined ? '' : `:${line}`}: ${error.message.split('\n')[0]?.replace(/ at line .*/, '')}`,
  );
}
