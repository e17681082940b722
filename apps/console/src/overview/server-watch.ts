import { within } from '#platform';
import type { ServerHealth } from '../api/overview.js';

const PATIENCE_MS = 3_000;

/** Asks a server now and then how it is, one question at a time. */
export class ServerWatch {
  private health: ServerHealth = { state: 'unknown', detail: 'not asked yet' };
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  /** @param ask how it is; rejects where it cannot be reached */
  constructor(
    private readonly ask: () => Promise<ServerHealth>,
    private readonly every: number,
  ) {
    void this.look();
  }

  current(): ServerHealth {
    return this.health;
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private async look(): Promise<void> {
    try {
      const late = (): Error => new Error(`no answer within ${PATIENCE_MS / 1000} s`);
      this.health = await within(PATIENCE_MS, this.ask(), late);
    } catch (error) {
      this.health = { state: 'down', detail: error instanceof Error ? error.message : String(error) };
    }
    if (!this.closed) this.timer = setTimeout(() => void this.look(), this.every);
  }
}
