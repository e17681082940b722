import { openOutbound } from '#outbound';
import { loadConfig } from '#platform';
import { withCluster } from '../../connection.js';
import { REFUSED } from '../../outcome.js';
import { print, say } from '../../output.js';
import { bar } from './bar.js';
import { publishAll, type Counts } from './publish-all.js';
import { Progress } from './resume.js';
import { unitsOf, type Choice } from './unit.js';

export interface PublishOptions {
  text?: boolean;
  articles?: boolean;
  urls?: boolean;
  source?: string;
  publishedAt?: string;
  title?: string;
  resume?: boolean;
}

const CLEAR_LINE = '\r\x1b[K';

/** Publishes what is good and reports the rest. */
export const publish = (inputs: readonly string[], options: PublishOptions): Promise<void> =>
  withCluster(async (cluster, topics) => {
    const { text, articles, urls, resume = false, ...said } = options;
    const kind: Choice['kind'] = urls ? 'url' : text ? 'text' : articles ? 'articles' : undefined;
    const skipped = (name: string): void => say(`${name} is passed over: its name does not say what it is`);
    const units = await unitsOf(inputs, { kind }, skipped);
    if (units.length === 0) throw new Error(`${inputs.join(', ')}: there is nothing to publish`);
    const outbound = openOutbound({ userAgent: 'Tautline/0.1 (publish)', allowed: loadConfig(process.env).outbound });
    const sizes = units.map(({ size }) => size ?? Number.NaN);
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    const started = performance.now();
    const clear = process.stderr.isTTY ? CLEAR_LINE : '';
    const show = ({ published, refused, bytes }: Readonly<Counts>): void => {
      if (!process.stderr.isTTY) return;
      const part = whole > 0 ? bytes / whole : null;
      const seconds = (performance.now() - started) / 1_000;
      process.stderr.write(`${clear}${bar({ published, refused, part, seconds })}`);
    };
    try {
      const { published, refused } = await publishAll({
        cluster,
        topic: topics.fragments.name,
        units,
        read: { ...said, ask: (url) => outbound.fetch(url) },
        progress: inputs.includes('-') ? undefined : new Progress(inputs, resume),
        onRefused: (message) => say(`${clear}${message}`),
        onCounts: show,
      });
      process.stderr.write(clear);
      await print(`${published} published, ${refused} refused`);
      if (refused > 0) process.exitCode = REFUSED;
    } finally {
      await outbound.close();
    }
  });
