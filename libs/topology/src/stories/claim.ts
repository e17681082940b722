/** What one fragment asks of the memory of stories. */
export interface Claim {
  /** The name the story takes if this fragment is the first of it: the fragment's own id. */
  story: string;
  /** Keys of the near-duplicate bands, all of them hashes of the text; empty where the text is too short to compare. */
  bands: readonly string[];
}

/**
 * The answer to one claim, given in the order of the claims: the story of the first band (in the order of the claim)
 * that was taken, else the claim's own, which every free band of it now names.
 */
export interface StoryVerdict {
  story: string;
  /** How many of the claim's bands already named that story; 0 for a new story. */
  matched: number;
}
