import { Refused } from './errors.js';
import type { Run } from './client.js';

const REFUSED = /REFUSED (token|gone|run|life|position)/;

/** Redis says REFUSED in an error's text; here it becomes the error's class. */
export const withRefusals =
  (run: Run): Run =>
  async (...call) => {
    try {
      return await run(...call);
    } catch (error) {
      const [, reason] = REFUSED.exec(error instanceof Error ? error.message : '') ?? [];
      throw reason === undefined ? error : new Refused(reason as Refused['reason']);
    }
  };
