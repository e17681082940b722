/** The part of an entity id that names a party: `state:IRN` → `IRN`, `group:hezbollah` → `hezbollah`. */
export const partyOf = (entityId) => entityId.slice(entityId.indexOf(':') + 1);
/** The pair in code-unit order, so that both directions are one key: `IRN~USA`. Null for a pair with itself. */
export function dyadOf(a, b) {
    const [x, y] = [partyOf(a), partyOf(b)];
    if (x === y)
        return null;
    return x < y ? `${x}~${y}` : `${y}~${x}`;
}
