/** Looks again and again, not so often that looking is a load; at most `within` ms. */
export async function patiently(what: string, holds: () => Promise<boolean>, within = 90_000): Promise<void> {
  const until = Date.now() + within;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > until) throw new Error(`within ${within / 1000} s it did not come true that ${what}`);
    await sleep(200);
  }
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
