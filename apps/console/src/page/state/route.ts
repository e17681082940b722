import { signal } from '@preact/signals';

export interface Route {
  /** `groups`, and what follows it: `['groups', 'enricher']`. */
  path: string[];
  query: URLSearchParams;
}

function read(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const parts = path.split('/').filter((part) => part !== '');
  return { path: parts.map(decoded), query: new URLSearchParams(query) };
}

/** A link somebody has broken is shown as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where the page is: behind the `#`, so that every view has an address of its own wherever the console is served. */
export const route = signal(read());

window.addEventListener('hashchange', () => (route.value = read()));

export const to = (...path: string[]): string => `#/${path.map(encodeURIComponent).join('/')}`;

/** Puts a choice into the address without leaving the view; an empty value takes it out. */
export function choose(name: string, value: string): void {
  const query = new URLSearchParams(route.value.query);
  if (value === '') query.delete(name);
  else query.set(name, value);
  const text = query.toString();
  history.replaceState(null, '', `${to(...route.value.path)}${text === '' ? '' : `?${text}`}`);
  route.value = read();
}
