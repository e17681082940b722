/** Environment variables as `process.env` gives them; an empty one counts as not set. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Every wrong variable at once, one sentence each. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Why a value does not do: what would be allowed. */
export class Refused {
  constructor(readonly allowed: string) {}
}

/** Reads variables by name and keeps what is wrong with them, so that all of it can be told together. */
export class Variables {
  readonly problems: string[] = [];

  constructor(private readonly env: Env) {}

  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  /** Verbatim: a password may begin or end with a space. */
  secret(name: string): string | undefined {
    const value = this.env[name];
    return value === '' ? undefined : value;
  }

  /** `shown` rewrites the value for the message where it may hold a secret. */
  read<T>(name: string, parse: (value: string) => T | Refused, shown = (value: string) => value): T | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const parsed = parse(value);
    if (!(parsed instanceof Refused)) return parsed;
    this.problems.push(`${name} is ${JSON.stringify(shown(value))}, but must be ${parsed.allowed}.`);
    return undefined;
  }

  require(name: string, why: string): void {
    if (this.text(name) === undefined) this.problems.push(`${name} is not set, but is needed: ${why}.`);
  }
}
