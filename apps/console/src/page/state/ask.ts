import { asking, authorization, wanted } from './access.js';

/** An answer that says no, in the server's words. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

async function refusal(response: Response): Promise<Refused> {
  const problem = (await response.json().catch(() => null)) as { detail?: unknown } | null;
  const detail = typeof problem?.detail === 'string' ? problem.detail : `The server answered ${response.status}`;
  if (response.status === 401 || response.status === 403) {
    wanted.value = detail;
    asking.value = true;
  }
  return new Refused(response.status, detail);
}

/** @throws Refused, or Error where the server cannot be reached */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, { ...init, headers: { ...authorization(), ...init.headers } }).catch(() => {
    throw new Error('The server cannot be reached.');
  });
  if (!response.ok) throw await refusal(response);
  return (await response.json()) as T;
}

export const tell = <T>(path: string, body: unknown): Promise<T> =>
  ask<T>(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

export const open = async (path: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(path, { ...init, headers: { ...authorization(), ...init.headers } });
  if (!response.ok) throw await refusal(response);
  return response;
};
