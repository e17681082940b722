/** The words of a list written over several lines. */
export const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);
