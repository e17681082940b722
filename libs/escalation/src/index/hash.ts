const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const SLASH = 47;

/** FNV-1a over code units, as a small integer: names are first compared by it, and spelt out only where it agrees. */
export function hashOf(text: string): number {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash | 0;
}

/** Of `MOBILIZE/troops` as of `MOBILIZE`. */
export function hashOfType(event: string): number {
  let hash = OFFSET;
  for (let i = 0; i < event.length; i++) {
    const unit = event.charCodeAt(i);
    if (unit === SLASH) break;
    hash = Math.imul(hash ^ unit, PRIME);
  }
  return hash | 0;
}
