import type { Alert, Coordinates, Entity, Signal } from '#events';

export type Fate = 'accepted' | 'duplicate' | 'superseded' | 'kill' | 'dead-lettered' | 'waiting' | 'unknown';

export interface SignalTrace {
  id: string;
  dimension: Signal['dimension'];
  /** PLOVER type, and its mode behind a slash. */
  event: string;
  direction: Signal['direction'];
  intensity: number;
  standing: Signal['standing'];
  dyad: string | null;
  quote: string;
  /** Why it counts no more. */
  withdrawn?: string;
}

/** What became of one record of the article in `articles.fragments`, or of one that got no further than the dead letters. */
export interface FragmentTrace {
  /** `source.id/articleId#index.version`; missing where the record could not be read that far. */
  id?: string;
  index?: number;
  version?: number;
  /** Missing where the record itself is no longer in the log. */
  coordinates?: Coordinates;
  receivedAt: string;
  fate: Fate;
  /** Why, in words, where the fate alone does not say it. */
  because?: string;
  /** Of an exact duplicate: the record that it repeats. */
  of?: Coordinates;
  /** Of an accepted one that resembles another article's. */
  resembles?: { story: string; similarity: number };
  unscored?: string;
  deadLetter?: { id: string; error: string; message: string; path?: string; redrivenTo?: string };
  entities: Pick<Entity, 'kind' | 'id' | 'name' | 'text'>[];
  signals: SignalTrace[];
}

export type AlertTrace = Pick<
  Alert,
  'id' | 'kind' | 'lifecycle' | 'sequence' | 'dyad' | 'level' | 'previousLevel' | 'index' | 'at'
> & { coordinates: Coordinates; /** Ids of the article's signals it rests on. */ signals: string[] };

export interface Trace {
  /** `source.id/articleId` */
  article: string;
  /** How far back was looked: to when, and whether that is all there is. */
  searched: { back: string | null; complete: boolean };
  fragments: FragmentTrace[];
  alerts: AlertTrace[];
}
