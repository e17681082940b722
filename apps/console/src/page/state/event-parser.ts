export interface StreamEvent {
  event: string;
  data: string;
  /** Where to resume; missing where the event names no place. */
  id?: string;
}

/**
 * Takes server-sent events apart as their text comes in, in pieces of any size. A block without data still tells its id: so the
 * server's heartbeats do.
 */
export function eventParser(onEvent: (event: StreamEvent) => void): (piece: string) => void {
  let rest = '';
  return (piece) => {
    const blocks = (rest + piece).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const event: StreamEvent = { event: 'message', data: '' };
      const data: string[] = [];
      for (const line of block.split('\n')) {
        const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
        if (name === 'data') data.push(value);
        else if (name === 'event') event.event = value;
        else if (name === 'id') event.id = value;
      }
      onEvent({ ...event, data: data.join('\n') });
    }
  };
}
