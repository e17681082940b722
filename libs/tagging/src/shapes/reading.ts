import type { Mention } from '../document.js';
import type { Name } from '../gazetteers/entry.js';

/** Makes one of a mention's readings the one that holds. */
export function decide(mention: Mention, { entry }: Name, rule: string): void {
  const { kind, id, name, belongsTo } = entry;
  mention.entity = { kind, id, name, rule, ...(belongsTo === undefined ? {} : { affiliation: belongsTo }) };
}
