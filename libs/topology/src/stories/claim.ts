/** What one fragment asks of the memory of stories. */
export interface Claim {
  /** The name the story takes if this fragment is the first of it: the fragment's own id. */
  story: string;
  /** Keys of the near-duplicate bands, all of them hashes of the text; empty where the text is too short to compare. */
  bands: readonly string[];
  /** How many bands have to name a story for the fragment to belong to it. */
  least: number;
}

/**
 * The answer to one claim, given in the order of the claims: the story that most of its bands name, if these are enough
 * (of several, the one that comes first in the claim), else the claim's own. Every free band of it now names that story.
 */
export interface StoryVerdict {
  story: string;
  /** How many of the claim's bands already named that story; 0 for a new story. */
  matched: number;
}
