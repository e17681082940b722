import type { Analysis, Entity, Token } from '#events';
import { formOf, NONE, type Form } from './words/vocabulary.js';

/** A fragment's tokens with what each can be; all passes look at this. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly forms: readonly Form[];
  /** The entity that covers each token; within a quantity, what it counts or whose it is (`two Japanese destroyers`). */
  readonly entityAt: readonly (Entity | null)[];
  readonly entities: readonly Entity[];
}

export function read(text: string, analysis: Analysis): Reading {
  const { tokens, entities } = analysis;
  const forms = new Array<Form>(tokens.length);
  const entityAt = new Array<Entity | null>(tokens.length);
  let next = 0;
  let current: Entity | null = null as Entity | null;
  let outer: Entity | null = null as Entity | null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    forms[i] = formOf(token.spelling);
    if (current && current.end <= token.start) {
      current = outer && outer.end > token.start ? outer : null;
      outer = null;
    }
    while (next < entities.length && entities[next]!.start < token.end) {
      const entity = entities[next]!;
      next += 1;
      if (entity.end <= token.start) continue;
      if (!current || entity.end > current.end || current.kind === 'quantity') {
        if (current?.kind === 'quantity' && entity.end < current.end) outer = current;
        current = entity;
      }
    }
    entityAt[i] = current;
    // `US` and `WHO` are no pronouns.
    if (current && forms[i]!.function !== 0 && token.text.length > 1 && token.text === token.text.toUpperCase())
      forms[i] = NONE;
  }
  return { text, tokens, forms, entityAt, entities };
}
