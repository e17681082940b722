import { readFileSync, statSync } from 'node:fs';
import { timingSafeEqual } from 'node:crypto';
import type { Logger } from '../logger.js';
import { hashOf, parseKeyFile, type ApiKey } from './key-file.js';

/** How long a change of the file may go unnoticed, ms. */
const STALE_MS = 2_000;

/** The keys of a file, read again when it changes, so that a key can be taken away from a running system. */
export class KeyRing {
  private keys: readonly ApiKey[];
  private looked: number;
  private version: string;

  /** @throws KeyFileError where the file cannot be used at the start; later such a change is logged and the old keys stay */
  constructor(
    private readonly file: string,
    private readonly logger: Logger,
    private readonly clock = Date.now,
  ) {
    this.looked = clock();
    this.version = versionOf(file);
    this.keys = read(file);
  }

  /** The entry of a key that has not expired. All entries are compared, in constant time each. */
  find(key: string): ApiKey | undefined {
    this.refresh();
    const hash = Buffer.from(hashOf(key), 'hex');
    let found: ApiKey | undefined;
    for (const entry of this.keys) if (timingSafeEqual(Buffer.from(entry.sha256, 'hex'), hash)) found = entry;
    return found?.expires !== undefined && found.expires <= this.clock() ? undefined : found;
  }

  private refresh(): void {
    const now = this.clock();
    if (now - this.looked < STALE_MS) return;
    this.looked = now;
    const version = versionOf(this.file);
    if (version === this.version) return;
    this.version = version;
    try {
      this.keys = read(this.file);
      this.logger.info({ file: this.file, keys: this.keys.length }, 'read the API keys again');
    } catch (error) {
      this.logger.error(
        { error: String(error) },
        'the changed file of API keys cannot be used; the keys before it stay',
      );
    }
  }
}

const read = (file: string): ApiKey[] => parseKeyFile({ name: file, text: readFileSync(file, 'utf8') });

function versionOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : 'gone';
}
