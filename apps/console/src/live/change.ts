import type { Change } from '../api/parts.js';

/** Items as JSON by part and key: what is compared, so that equal means equal. */
export type Written = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const write = (parts: object): Written =>
  new Map(
    Object.entries(parts as Record<string, object | undefined>)
      .filter(([, items]) => items !== undefined)
      .map(([part, items]) => [
        part,
        new Map(Object.entries(items ?? {}).map(([key, item]) => [key, JSON.stringify(item)])),
      ]),
  );

/** Null where nothing is different. A part that has come is named even if it is empty. Parts do not go. */
export function differenceOf(before: Written, after: Written): Change | null {
  const change: Change = { set: {}, gone: {} };
  for (const [part, items] of after) {
    const old = before.get(part);
    const set = [...items].filter(([key, json]) => old?.get(key) !== json);
    const gone = [...(old?.keys() ?? [])].filter((key) => !items.has(key));
    if (set.length > 0 || !old)
      change.set[part] = Object.fromEntries(set.map(([key, json]) => [key, JSON.parse(json) as unknown]));
    if (gone.length > 0) change.gone[part] = gone;
  }
  return Object.keys(change.set).length + Object.keys(change.gone).length === 0 ? null : change;
}

/** The parts after the change; what did not change stays the same object. */
export function applied<P extends object>(parts: P, { set, gone }: Change): P {
  const next: Record<string, Record<string, unknown>> = { ...(parts as Record<string, Record<string, unknown>>) };
  for (const [part, items] of Object.entries(set)) next[part] = { ...next[part], ...items };
  for (const [part, keys] of Object.entries(gone)) {
    const items = { ...next[part] };
    for (const key of keys) delete items[key];
    next[part] = items;
  }
  return next as P;
}
