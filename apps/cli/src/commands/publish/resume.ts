import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Unit } from './unit.js';

const FOLDER = join('.tautline', 'publish');

interface Done {
  version?: string | undefined;
  /** The entry up to which everything is committed or refused. */
  upTo: number;
}

/** How far a publication got, kept in a file beside the inputs' names, so that it can go on there after it was interrupted. */
export class Progress {
  private readonly file: string;
  private readonly done: Map<string, Done>;

  /** @param resume go on where the same publication stopped; else begin anew */
  constructor(inputs: readonly string[], resume: boolean, folder = FOLDER) {
    const name = createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 16);
    mkdirSync(folder, { recursive: true });
    this.file = join(folder, `${name}.json`);
    this.done = resume ? read(this.file) : new Map<string, Done>();
  }

  /** 0 for what has not been begun, or has been changed since. */
  upTo({ name, version }: Unit): number {
    const done = this.done.get(name);
    return done && done.version === version ? done.upTo : 0;
  }

  note({ name, version }: Unit, upTo: number): void {
    this.done.set(name, { upTo, ...(version !== undefined && { version }) });
    const fresh = `${this.file}.${process.pid}`;
    writeFileSync(fresh, JSON.stringify([...this.done]));
    renameSync(fresh, this.file);
  }

  end(): void {
    rmSync(this.file, { force: true });
  }
}

function read(file: string): Map<string, Done> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, Done][]);
  } catch {
    return new Map();
  }
}
