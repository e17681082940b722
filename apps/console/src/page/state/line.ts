import { computed, effect, signal } from '@preact/signals';
import { readEvents } from '#client';
import { applied } from '../../live/change.js';
import type { Change, Parts } from '../../api/parts.js';
import { key } from './access.js';
import { open, Refused } from './ask.js';
import { now } from './clock.js';

/** What the server has told. */
export const parts = signal<Parts>({});

type Line = 'connecting' | 'live' | 'broken' | 'locked';
export const line = signal<Line>('connecting');

/** When something was heard last, ms since the epoch by this machine's clock; 0 before the first time. */
const heardAt = signal(0);

/** The server says something every 15 s; after this long without a word the line is dead, ms. */
const SILENCE = 40_000;
const PAUSES = [500, 1_000, 2_000, 5_000, 10_000];

let lastId = '';

/** Reads until the line breaks. `EventSource` cannot send a key, so the stream is read from a request. */
async function read(signal: AbortSignal, heard: () => void): Promise<void> {
  const resume = lastId === '' ? {} : { 'last-event-id': lastId };
  const { body } = await open('v1/live', { signal, headers: { accept: 'text/event-stream', ...resume } });
  if (body === null) throw new Error('The server sends nothing.');
  for await (const event of readEvents(body, SILENCE)) {
    heard();
    if (event.kind === 'retry') continue;
    if (event.kind === 'event' && event.name === 'snapshot') parts.value = JSON.parse(event.data) as Parts;
    else if (event.kind === 'event' && event.name === 'change')
      parts.value = applied(parts.value, JSON.parse(event.data) as Change);
    lastId = event.id;
  }
}

/** Ends the present attempt, so that the next one begins at once. */
let hurry = (): void => undefined;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    hurry = () => (clearTimeout(timer), resolve());
  });

/** Keeps the line open for as long as the page is. */
export async function listen(): Promise<never> {
  window.addEventListener('online', () => hurry());
  effect(() => {
    void key.value;
    hurry();
  });
  for (let failures = 0; ;) {
    const abort = new AbortController();
    let silence: ReturnType<typeof setTimeout> | undefined;
    let locked = false;
    const heard = (): void => {
      failures = 0;
      heardAt.value = Date.now();
      line.value = 'live';
      clearTimeout(silence);
      silence = setTimeout(() => abort.abort(), SILENCE);
    };
    try {
      hurry = () => abort.abort();
      silence = setTimeout(() => abort.abort(), SILENCE);
      await read(abort.signal, heard);
      line.value = 'broken';
    } catch (error) {
      locked = error instanceof Refused && (error.status === 401 || error.status === 403);
      line.value = locked ? 'locked' : 'broken';
    } finally {
      clearTimeout(silence);
    }
    // Without another key the answer would be the same.
    await pause(locked ? 3_600_000 : (PAUSES[Math.min(failures++, PAUSES.length - 1)] ?? 10_000));
  }
}

const secondsSince = (at: number): number => Math.max(0, Math.round((now.value - at) / 1000));

/** Where one broker is away, only the groups that it has are old. */
function ofSomeGroups(groups: NonNullable<Parts['groups']>): { because: string; age: number | null } | null {
  const old = Object.values(groups).flatMap(({ group, stale }) => (stale ? [{ group, ...stale }] : []));
  const [first] = old;
  if (first === undefined) return null;
  const which =
    old.length === 1 ? `The group ${first.group} is` : `${old.length} of ${Object.keys(groups).length} groups are`;
  return {
    because: `${which} shown as last seen (${first.because})`,
    age: old.reduce<number | null>(
      (oldest, { age }) => (age === null || oldest === null ? null : Math.max(age, oldest)),
      0,
    ),
  };
}

/** Why what is shown is old, and how old it is in seconds; null where it is not. */
export const stale = computed<{ because: string; age: number | null } | null>(() => {
  const heard = heardAt.value;
  if (line.value === 'broken')
    return { because: 'The console cannot be reached; trying again', age: heard === 0 ? null : secondsSince(heard) };
  const told = parts.value.lag?.[''].stale;
  if (!told) return ofSomeGroups(parts.value.groups ?? {});
  const at = parts.value.lag?.[''].at;
  return { because: `Kafka cannot be read (${told.because})`, age: at ? secondsSince(Date.parse(at)) : null };
});
