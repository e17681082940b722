// The enricher or the alerter in a process of its own, as its main.ts starts it, with a step at which it breaks.
// argv: the app's name; JSON of a `Break` (app-process.ts), or nothing.
import { portOf, runMain } from '#platform';
import { connectCluster } from '#stream';
import { startAlerter } from '../../../dist/apps/alerter/src/index.js';
import { startEnricher } from '../../../dist/apps/enricher/src/index.js';

const [app, breaking] = process.argv.slice(2);
const breakAt = breaking ? JSON.parse(breaking) : undefined;
let left = breakAt?.nth ?? 0;

/** Breaks where it was told to: at once, or some ms later, in the middle of what comes next. */
function onStep(step) {
  if (step !== breakAt?.behind || --left !== 0) return;
  const signalItself = () => process.kill(process.pid, breakAt.signal);
  if (breakAt.delay) setTimeout(signalItself, breakAt.delay);
  else signalItself();
}

async function start(config, logger) {
  const deps = { ...config, logger, onStep, port: portOf(config, app) };
  if (app === 'enricher') return startEnricher(deps);
  const cluster = connectCluster(config.kafka, { clientId: 'tautline-alerter', logger });
  const alerter = await startAlerter({ ...deps, cluster });
  return { ...alerter, close: () => alerter.close().finally(() => cluster.close()) };
}

// Nothing outlives the test.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

await runMain(['kafka', 'redis'], async (config, logger) => {
  const running = await start(config, logger);
  process.send?.({ url: running.url });
  return running;
});
