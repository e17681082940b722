export type ParsedEvent =
  | { kind: 'event'; name: string; id: string; data: string }
  /** An id without data: everything up to here has been sent. */
  | { kind: 'position'; id: string }
  | { kind: 'retry'; ms: number };

/** One alert is far smaller; what goes on and on without an end is none. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/**
 * The event stream format of the HTML standard (9.2.6): lines end in CR, LF or both, a blank line ends an event. The packages
 * there are for this pass over an id without data, which is what tells how far a client is whose filter lets little through.
 */
export class EventParser {
  private rest = '';
  private id = '';
  private hasId = false;
  private name = '';
  private data: string[] = [];
  private first = true;

  /** @throws Error where an event has no end */
  feed(chunk: string): ParsedEvent[] {
    const text = this.rest + (this.first ? chunk.replace(/^\uFEFF/, '') : chunk);
    this.first &&= chunk === '';
    const events: ParsedEvent[] = [];
    let from = 0;
    for (const end of text.matchAll(/\r\n|\n|\r/g)) {
      // A CR at the end may be half of a CR LF.
      if (end[0] === '\r' && end.index === text.length - 1) break;
      events.push(...this.line(text.slice(from, end.index)));
      from = end.index + end[0].length;
    }
    this.rest = text.slice(from);
    const held = this.rest.length + this.data.reduce((sum, { length }) => sum + length, 0);
    if (held > MOST_CHARACTERS) throw new Error('the server sends an event without an end');
    return events;
  }

  private line(line: string): ParsedEvent[] {
    if (line === '') return this.dispatch();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') this.data.push(value);
    if (field === 'event') this.name = value;
    if (field === 'id' && !value.includes('\0')) [this.id, this.hasId] = [value, true];
    return field === 'retry' && /^\d{1,9}$/.test(value) ? [{ kind: 'retry', ms: Number(value) }] : [];
  }

  private dispatch(): ParsedEvent[] {
    const { id, hasId, name, data } = this;
    [this.hasId, this.name, this.data] = [false, '', []];
    if (data.length > 0) return [{ kind: 'event', name: name || 'message', id, data: data.join('\n') }];
    return hasId ? [{ kind: 'position', id }] : [];
  }
}
