/**
 * For how long an answer says that it holds (RFC 9111, 4.2.1): its `max-age` without its `Age`, else what is left until
 * `Expires`. @returns ms; nothing where it says neither, or that it has to be asked for each time
 */
export function freshFor(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const control = headers['cache-control'] ?? '';
  if (/(^|[\s,])no-(cache|store)($|[\s,=])/i.test(control)) return undefined;
  const [, maxAge] = /(?:^|[\s,])max-age="?(\d{1,9})(?!\d)/i.exec(control) ?? [];
  if (maxAge !== undefined) {
    const [age = '0'] = /^\d{1,9}$/.exec(headers['age'] ?? '') ?? [];
    return Math.max(0, Number(maxAge) - Number(age)) * 1_000;
  }
  const expires = Date.parse(headers['expires'] ?? '');
  if (Number.isNaN(expires)) return undefined;
  // By the server's own clock, where it tells it.
  const sent = Date.parse(headers['date'] ?? '');
  return Math.max(0, expires - (Number.isNaN(sent) ? now : sent));
}
