const names = new Map<string, string[]>();
const MOST_TOPICS = 10_000;

/** `topic/partition`. Made once for each: a large cluster's places are asked for by the million. */
export function placeOf({ topic, partition }: { topic: string; partition: number }): string {
  let known = names.get(topic);
  if (!known) {
    if (names.size >= MOST_TOPICS) names.clear();
    known = [];
    names.set(topic, known);
  }
  return (known[partition] ??= `${topic}/${partition}`);
}
