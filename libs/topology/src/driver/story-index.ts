import type { Claim, StoryVerdict } from '../stories/claim.js';

/** Bands are remembered this long at least after they were last seen, and forgotten after twice as long, in ms. */
const SPAN = 3 * 86_400_000;

/** The memory of stories without a server: what most of a claim's bands name is its story. */
export class StoryIndex {
  private present = new Map<string, string>();
  private last = new Map<string, string>();
  private since = -Infinity;

  /** @param now event time, ms since the epoch */
  claim({ story: own, bands, least }: Claim, now: number): StoryVerdict {
    if (now - this.since >= SPAN) {
      this.last = now - this.since >= 2 * SPAN ? new Map<string, string>() : this.present;
      this.present = new Map();
      this.since = now;
    }
    const named = bands.map((band) => this.present.get(band) ?? this.last.get(band));
    const counts = new Map<string, number>();
    for (const name of named) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    let [story, matched] = [own, 0];
    for (const [name, count] of counts) if (count >= least && count > matched) [story, matched] = [name, count];
    for (const [i, band] of bands.entries()) this.present.set(band, named[i] ?? story);
    return { story, matched };
  }
}
