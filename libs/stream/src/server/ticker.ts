import type { Attempt, Owning } from './owning.js';
import { dueMinute } from './ticking.js';

/**
 * Puts every minute into the owned partition of the input, once something is remembered there. It goes through the
 * partition's own fenced producer, so that an owner that has been replaced cannot put a minute into the log.
 */
export class Ticker {
  private lastMinute: number;

  constructor(private readonly owning: Owning) {
    this.lastMinute = owning.options.now();
  }

  async tick({ token, producer }: Attempt): Promise<void> {
    const { where, ports, options } = this.owning;
    const { everyMinute, lagging, now, observer } = options;
    const minute = dueMinute(this.lastMinute, now());
    if (!everyMinute || minute === null || (await lagging?.())) return;
    if ((await ports.memory.size(token)) === 0) return;
    this.lastMinute = minute;
    const record = everyMinute(where.partition, minute);
    if (!record) return;
    const transaction = await producer.begin();
    await transaction.send([{ ...record, ...where }]);
    await transaction.commit();
    observer.ticked?.(where);
  }
}
