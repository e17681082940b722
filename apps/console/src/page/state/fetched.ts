import { useEffect, useRef, useState } from 'preact/hooks';
import { key } from './access.js';
import { ask } from './ask.js';

export interface Fetched<T> {
  /** The last that was read; kept while it is read again, and where that fails. */
  value: T | undefined;
  error: string | undefined;
  again: () => void;
}

/** Not more often than this, however often the version changes; ms. */
const APART = 1_000;

/** Asks for what is not told by itself, and again whenever `version` is another. */
export function useFetched<T>(path: string, version: unknown = ''): Fetched<T> {
  const [state, setState] = useState<{ path: string; value?: T; error?: string }>({ path });
  const [turn, setTurn] = useState(0);
  const askedAt = useRef(0);
  const wantedVersion = `${String(version)} ${turn} ${key.value}`;
  const fresh = state.path !== path || (state.value === undefined && state.error === undefined);
  useEffect(() => {
    let open = true;
    const begin = (): void => {
      askedAt.current = Date.now();
      ask<T>(path).then(
        (value) => open && setState({ path, value }),
        (error: unknown) => {
          if (!open) return;
          const because = error instanceof Error ? error.message : String(error);
          setState((before) => ({ ...(before.path === path ? before : { path }), error: because }));
        },
      );
    };
    const wait = fresh ? 0 : Math.max(0, askedAt.current + APART - Date.now());
    const timer = setTimeout(begin, wait);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [path, wantedVersion]);
  const current = state.path === path ? state : { path };
  return {
    value: current.value,
    error: current.error,
    again: () => setTurn((before) => before + 1),
  };
}
