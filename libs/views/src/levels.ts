import { LADDER, type InputRecord, type Level, type Topics } from '#events';
import type { Cluster } from '#stream';
import { follow, type Following, type OnTrouble } from './follow.js';
import { parseJson } from './parse-alert.js';

/** More dyads than this are not kept: beyond, the calmest and then the oldest make room. */
const CAPACITY = 10_000;
const utf8 = new TextDecoder();

/** The current level of each dyad, followed from the compacted topic. */
export class Levels {
  private readonly byDyad = new Map<string, Level>();
  private readonly following: Following;

  constructor(cluster: Cluster, { levels }: Pick<Topics, 'levels'>, onTrouble: OnTrouble) {
    const options = { topics: [levels.name], from: 'start' as const, onRecord: this.take };
    this.following = follow(cluster, () => Promise.resolve(options), onTrouble);
  }

  get ready(): Promise<void> {
    return this.following.caughtUp;
  }

  /** Highest index first. */
  current(): Level[] {
    return [...this.byDyad.values()].sort((a, b) => b.index - a.index || (a.dyad < b.dyad ? -1 : 1));
  }

  close(): Promise<void> {
    return this.following.close();
  }

  private readonly take = ({ key, value }: InputRecord): void => {
    if (value === null) {
      if (key !== null) this.byDyad.delete(utf8.decode(key));
      return;
    }
    const level = publicPart(parseJson(utf8.decode(value)));
    if (level === null) return;
    this.byDyad.set(level.dyad, level);
    if (this.byDyad.size > CAPACITY) this.forget();
  };

  private forget(): void {
    const calmest = [...this.byDyad.values()].reduce((a, b) =>
      b.index < a.index || (b.index === a.index && b.at < a.at) ? b : a,
    );
    this.byDyad.delete(calmest.dyad);
  }
}

/** The record is a changelog as well; its inner state is nobody else's business. Null for what is no level. */
function publicPart(value: unknown): Level | null {
  const level = value as Partial<Level> | null;
  const isLevel =
    typeof level === 'object' &&
    typeof level?.dyad === 'string' &&
    typeof level.index === 'number' &&
    LADDER.some((rung) => rung === level.level);
  if (!isLevel) return null;
  const { schema, rules, dyad, level: rung, index, dimensions, at, after } = level as Level;
  return { schema, rules, dyad, level: rung, index, dimensions, at, after };
}
