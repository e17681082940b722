type Write = (fields: object, message: string) => void;

/** Where the library tells what it does: fields first, then words. No text of any record goes in. */
export interface Logger {
  info: Write;
  warn: Write;
  error: Write;
}

const nothing: Write = () => undefined;

export const silent: Logger = { info: nothing, warn: nothing, error: nothing };
