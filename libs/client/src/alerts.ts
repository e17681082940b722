import type { Alert } from '#events';
import { filterQuery, type FilterOptions } from './filter.js';
import { readEvents } from './read-events.js';
import { addressOf, checked, headersOf, RequestRefused, TryAgain, type Connection } from './requests.js';
import { sleep, waitAfter } from './wait.js';

export type StreamState =
  | { state: 'open' }
  /** The line broke, or could not be opened; it is tried again. */
  | { state: 'waiting'; reason: string; ms: number }
  /** Alerts between the position and the start of the log are no longer kept. */
  | { state: 'gap'; topic: string; partition: number; from: number; to: number };

export interface AlertsOptions extends Connection, FilterOptions {
  /** A `position` of before, to go on behind it; from now on where missing. */
  after?: string;
  onState?: (state: StreamState) => void;
  /** How long the server may be silent before the line is taken for broken, ms; it says something every 15 s. */
  silence?: number;
}

const FIRST_WAIT_MS = 1_000;
const SILENCE_MS = 45_000;

/** Alerts as they come: `for await (const alert of alerts({ url, dyad: 'IRN~USA' }))`. */
export const alerts = (options: AlertsOptions): AlertStream => new AlertStream(options);

/**
 * Alerts in the order of the log, over broken lines and restarts of the server, none left out and none twice. It ends when it is
 * aborted or left, and throws `RequestRefused` where asking again would not help.
 */
export class AlertStream implements AsyncIterable<Alert> {
  /** Behind the last alert that was handed out; undefined before the server has told any. */
  position: string | undefined;
  private firstWait = FIRST_WAIT_MS;

  constructor(private readonly options: AlertsOptions) {
    this.position = options.after;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Alert, void, undefined> {
    const { signal, onState } = this.options;
    for (let failures = 0; !signal?.aborted; failures++) {
      let failure: unknown = new Error('the server ended the stream');
      try {
        for await (const alert of this.connect(() => (failures = 0))) yield alert;
      } catch (error) {
        if (error instanceof RequestRefused) throw error;
        failure = error;
      }
      if (signal?.aborted) return;
      const asked = failure instanceof TryAgain ? (failure.after ?? 0) : 0;
      const ms = Math.max(asked, waitAfter(failures, this.firstWait));
      onState?.({ state: 'waiting', reason: failure instanceof Error ? failure.message : String(failure), ms });
      await sleep(ms, signal);
    }
  }

  /** One line to the server, until it breaks. */
  private async *connect(onHeard: () => void): AsyncGenerator<Alert, void, undefined> {
    const { url, signal, onState, silence = SILENCE_MS, fetch = globalThis.fetch } = this.options;
    const own = new AbortController();
    const abort = (): void => own.abort();
    signal?.addEventListener('abort', abort);
    try {
      const headers = {
        ...{ accept: 'text/event-stream', ...headersOf(this.options) },
        ...(this.position !== undefined && { 'last-event-id': this.position }),
      };
      const address = addressOf(url, 'v1/alerts/stream', filterQuery(this.options));
      const response = await checked(await fetch(address, { headers, signal: own.signal }));
      if (!response.body) throw new Error('the server sent no stream');
      onState?.({ state: 'open' });
      for await (const event of readEvents(response.body, silence)) {
        onHeard();
        if (event.kind === 'retry') this.firstWait = event.ms;
        if (event.kind === 'position') this.position = event.id;
        if (event.kind !== 'event') continue;
        if (event.name === 'gap') onState?.({ state: 'gap', ...(JSON.parse(event.data) as Gap) });
        if (event.name === 'busy' || event.name === 'dropped') throw new TryAgain(detailIn(event.data));
        if (event.name !== 'alert') continue;
        const alert = JSON.parse(event.data) as Alert;
        if (event.id !== '') this.position = event.id;
        yield alert;
      }
    } finally {
      signal?.removeEventListener('abort', abort);
      own.abort();
    }
  }
}

type Gap = Omit<Extract<StreamState, { state: 'gap' }>, 'state'>;

const detailIn = (data: string): string => (JSON.parse(data) as { detail: string }).detail;
