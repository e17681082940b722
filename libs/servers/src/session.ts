import { type Engine, openEngine } from './open-engine.js';
import { findEngine } from './engine.js';
import { messageOf, type ServersError } from './errors.js';
import { note, type Report } from './progress.js';
import { Run } from './run.js';
import { type LocalOptions, type ProvisionOptions, type ServerName, type Tier, TIERS } from './tiers.js';

const DATA_DIRECTORY = '.tautline';

/** What the servers of one `provision` share, each made when it is first needed, and all that is to be ended. */
export class Session {
  readonly report: Report;
  private readonly ends: (() => Promise<void>)[] = [];
  private run: Promise<Run> | undefined;
  private opened: Promise<Engine | undefined> | undefined;
  private closed: Promise<void> | undefined;

  constructor(readonly options: ProvisionOptions<ServerName>) {
    this.report = options.onProgress ?? ((): void => undefined);
  }

  allows(tier: Tier): boolean {
    return (this.options.tiers ?? TIERS).includes(tier);
  }

  /** To be awaited when all is over; last come, first ended. */
  atEnd(end: () => Promise<void>): void {
    this.ends.unshift(end);
  }

  async local(): Promise<LocalOptions> {
    this.run ??= Run.open(this.options.dataDir ?? DATA_DIRECTORY);
    const onExit = this.options.onExit ?? ((error: ServersError): void => note(this.report, 'Servers', error.message));
    return { run: await this.run, env: this.options.env, report: this.report, onExit };
  }

  /** Undefined where none answers, or the one that does is of no use. */
  async engine(): Promise<Engine | undefined> {
    this.opened ??= this.openEngine();
    return this.opened;
  }

  close(): Promise<void> {
    this.closed ??= this.closeAll();
    return this.closed;
  }

  private async openEngine(): Promise<Engine | undefined> {
    const address = await findEngine(this.options.env);
    if (address === undefined) return undefined;
    try {
      return await openEngine(address);
    } catch (error) {
      note(this.report, 'Container engine', `${address} answers, but cannot be used: ${messageOf(error)}`);
      return undefined;
    }
  }

  private async closeAll(): Promise<void> {
    await Promise.allSettled(this.ends.map((end) => end()));
    await (await this.run)?.close();
  }
}
