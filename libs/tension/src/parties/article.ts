import { bounded, type TensionContext } from '../context.js';

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** What an article has told so far about who stands against whom. */
export class Article {
  private readonly salience: Map<string, number>;
  private readonly pairs: Map<string, number>;
  private readonly mediators: Set<string>;

  constructor(context: TensionContext) {
    this.salience = new Map(Object.entries(context.salience));
    this.pairs = new Map(Object.entries(context.pairs));
    this.mediators = new Set(context.mediators);
  }

  mention(party: string, weight: number): void {
    this.salience.set(party, (this.salience.get(party) ?? 0) + weight);
  }

  pair(a: string, b: string, weight = 1): void {
    const pair = key(a, b);
    this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + weight);
  }

  namesAny(): boolean {
    return this.salience.size > 0;
  }

  /** The party with this prefix that is spoken of most. */
  heaviest(prefix: string): string | null {
    let best: string | null = null;
    let weight = 0;
    for (const [party, count] of this.salience)
      if (party.startsWith(prefix) && count > weight) [best, weight] = [party, count];
    return best;
  }

  /** The one state that is no mediator, where there is only one. */
  onlyState(): string | null {
    const states = [...this.salience.keys()].filter(
      (party) => party.startsWith('state:') && !this.mediators.has(party),
    );
    return states.length === 1 ? (states[0] ?? null) : null;
  }

  mediates(party: string): void {
    this.mediators.add(party);
  }

  isMediator(party: string): boolean {
    return this.mediators.has(party);
  }

  /** Whom the article has already set against this party, most often. */
  opponent(party: string): string | null {
    let best: string | null = null;
    let weight = 0;
    for (const [pair, count] of this.pairs) {
      const [a = '', b = ''] = pair.split(' ');
      const other = a === party ? b : b === party ? a : null;
      if (other === null || this.mediators.has(other)) continue;
      const score = count * 1000 + (this.salience.get(other) ?? 0);
      if (score > weight) [best, weight] = [other, score];
    }
    return best;
  }

  /** The party most spoken of beside this one and `except`, where it is spoken of enough to be what the article is about. */
  counterpart(party: string, except: string | null): string | null {
    let best: string | null = null;
    let weight = 0;
    for (const [other, count] of this.salience) {
      if (other === party || other === except || this.mediators.has(other) || !isOpponent(other)) continue;
      if (count > weight || (count === weight && best !== null && other < best)) [best, weight] = [other, count];
    }
    return weight >= SPOKEN_OF ? best : null;
  }

  /** The two parties the article is about. */
  protagonists(): readonly [string, string] | null {
    let best: string | null = null;
    let weight = 0;
    for (const [pair, count] of this.pairs) {
      const [a = '', b = ''] = pair.split(' ');
      if (this.mediators.has(a) || this.mediators.has(b)) continue;
      const score = count * 1000 + (this.salience.get(a) ?? 0) + (this.salience.get(b) ?? 0);
      if (score > weight) [best, weight] = [pair, score];
    }
    if (best !== null) {
      const [a = '', b = ''] = best.split(' ');
      return [a, b];
    }
    const ranked = [...this.salience]
      .filter(([party]) => isOpponent(party) && !this.mediators.has(party))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [first, second] = ranked;
    return first && second && second[1] >= SPOKEN_OF ? [first[0], second[0]] : null;
  }

  /** The part of the context that this class keeps. */
  remember(): Pick<TensionContext, 'salience' | 'pairs' | 'mediators'> {
    return {
      salience: bounded(this.salience),
      pairs: bounded(this.pairs),
      mediators: [...this.mediators].sort().slice(0, 6),
    };
  }
}

/** Mentions (a title's count threefold) below which a party is not what the article is about. */
const SPOKEN_OF = 2;

const isOpponent = (party: string): boolean => party.startsWith('state:') || party.startsWith('group:');
