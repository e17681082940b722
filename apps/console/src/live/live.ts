import type { EventStream } from '#platform';
import { randomBytes } from 'node:crypto';
import type { Parts } from '../api/parts.js';
import { applied, differenceOf, write, type Written } from './change.js';
import { Journal } from './journal.js';

/** Of the changes kept for pages that come back: some minutes of them. */
const KEPT = { entries: 600, characters: 8_000_000 };

export interface LiveOptions {
  /** All there is to tell, as it is now. */
  collect: () => Parts;
  /** How often to look for changes, ms. */
  every: number;
}

/**
 * Tells every page what it shows: all of it in an event `snapshot`, then each change in an event `change`. A page that comes
 * back behind its last event is sent the changes in between, where they are still kept.
 */
export class Live {
  private readonly streams = new Set<EventStream>();
  private readonly journal = new Journal(randomBytes(6).toString('hex'), KEPT);
  private written: Written = new Map();
  private parts: object = {};
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly options: LiveOptions) {
    this.look();
    this.timer = setInterval(() => this.look(), options.every);
  }

  get position(): string {
    return this.journal.position;
  }

  /** @param after the id of the last event that the page has heard */
  add(stream: EventStream, after: string | undefined): void {
    this.look();
    const missed = after === undefined ? null : this.journal.after(after);
    const id = this.journal.position;
    if (missed === null) void stream.send({ id, event: 'snapshot', data: JSON.stringify(this.parts) });
    else {
      for (const data of missed) void stream.send({ event: 'change', data });
      void stream.send({ id, event: 'resumed', data: String(missed.length) });
    }
    this.streams.add(stream);
    stream.whenClosed(() => this.streams.delete(stream));
  }

  /** Tells what has changed since the last time. */
  look(): void {
    const written = write(this.options.collect());
    const change = differenceOf(this.written, written);
    if (change === null) return;
    this.written = written;
    this.parts = applied(this.parts, change);
    const data = JSON.stringify(change);
    this.journal.add(data);
    for (const stream of this.streams) void stream.send({ id: this.journal.position, event: 'change', data });
  }

  close(): void {
    clearInterval(this.timer);
    for (const stream of this.streams) stream.end();
  }
}
