import { Refused } from './errors.js';
import type { Run } from './client.js';
import { evicts } from './policy.js';

const REFUSED = /REFUSED (token|gone|run|life|position)/;
const POLICY = /POLICY ([\w-]+)/;

/** Redis says REFUSED, or POLICY, in an error's text; here it becomes the error's class. */
export const withRefusals =
  (run: Run): Run =>
  async (...call) => {
    try {
      return await run(...call);
    } catch (error) {
      const text = error instanceof Error ? error.message : '';
      const [, reason] = REFUSED.exec(text) ?? [];
      if (reason !== undefined) throw new Refused(reason as Refused['reason']);
      const [, policy] = POLICY.exec(text) ?? [];
      throw policy === undefined ? error : evicts(policy);
    }
  };
