import { signal } from '@preact/signals';

const STORED = 'tautline-key';

/** The API key, for as long as the tab is open; empty where none was entered. */
export const key = signal(sessionStorage.getItem(STORED) ?? '');

/** What the server said where it wants a key, or another one; null where it is content. */
export const wanted = signal<string | null>(null);

/** Whether the place to enter a key is shown. */
export const asking = signal(false);

export function enterKey(text: string): void {
  if (text === '') sessionStorage.removeItem(STORED);
  else sessionStorage.setItem(STORED, text);
  wanted.value = null;
  asking.value = false;
  key.value = text;
}

export const authorization = (): Record<string, string> =>
  key.value === '' ? {} : { authorization: `Bearer ${key.value}` };
