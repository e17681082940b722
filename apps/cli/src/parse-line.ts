import { parseFragment, refuse, type DecodedFragment } from '#events';

/** One line of NDJSON as a fragment, or why not. */
export function parseLine(text: string, receivedAt: number): DecodedFragment {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const what = `The line is not JSON (${error instanceof Error ? error.message : String(error)})`;
    return { ok: false, refusal: refuse('InvalidJson', what) };
  }
  return parseFragment(value, receivedAt);
}
