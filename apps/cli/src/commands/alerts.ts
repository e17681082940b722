import { decodeJson, type Alert, type InputRecord } from '#events';
import { alerts as follow, latest, type StreamState } from '#client';
import { fieldsOfFilter, parseAlertFilter, passes } from '#views';
import { withCluster } from '../connection.js';
import { print, say, wantsColours } from '../output.js';
import { readToEnd } from '#stream';
import { follow as readOn } from '../read-log.js';
import { signalled } from '../signalled.js';
import { showAlert } from '../show/alert.js';

export interface AlertsOptions {
  follow?: boolean;
  json?: boolean;
  kind?: string;
  dyad?: string;
  actor?: string;
  minLevel?: string;
  lifecycle?: string;
  /** Of the app delivery, instead of Kafka. */
  url?: string;
  key?: string;
  /** With `url`: how many, and behind which position to go on. */
  limit?: number;
  after?: string;
}

const USUAL_LIMIT = 50;
/** That the server gives at once. */
const MOST = 500;

/** Prints alerts, each dyad's in their order: those in the log, or by the server's address the latest and those to come. */
export const alerts = (options: AlertsOptions): Promise<void> => {
  const { url, after, limit } = options;
  if (url !== undefined) return ofServer({ ...options, url });
  if (after !== undefined || limit !== undefined)
    throw new Error('--after and --limit go with --url: the log itself is read from its start');
  return ofLog(options);
};

/** @throws FilterError */
function queryOf({ kind, dyad, actor, minLevel, lifecycle }: AlertsOptions): URLSearchParams {
  const given = Object.entries({ kind, dyad, actor, minLevel, lifecycle }).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given as [string, string][]);
}

const ofLog = (options: AlertsOptions): Promise<void> => {
  const filter = parseAlertFilter(queryOf(options));
  return withCluster(async (cluster, topics) => {
    const wanted = [topics.escalation, topics.deEscalation, topics.divergence].map(({ name }) => name);
    let shown = 0;
    const onRecord = async (record: InputRecord): Promise<void> => {
      const alert = decodeJson('alert', record);
      if (!alert.ok) return say(`${record.topic}[${record.partition}]@${record.offset}: ${alert.refusal.message}`);
      if (!passes(filter, alert.value)) return;
      shown++;
      await show(alert.value, options);
    };
    await (options.follow ? readOn : readToEnd)(cluster, { topics: wanted, from: 'start', onRecord });
    if (shown === 0) say('no alerts');
  });
};

async function ofServer(options: AlertsOptions & { url: string }): Promise<void> {
  const { url, key, limit = USUAL_LIMIT, after } = options;
  const signal = signalled();
  const server = { url, signal, ...fieldsOfFilter(parseAlertFilter(queryOf(options))), ...(key && { key }) };
  let position = after;
  if (position === undefined) {
    const { alerts: shown, position: reached } = await latest({ ...server, page: Math.min(Math.max(limit, 1), MOST) });
    position = reached;
    for (const alert of shown.slice(0, limit).reverse()) await show(alert, options);
    if (shown.length === 0) say('no alerts');
  }
  if (!options.follow) return;
  const stream = follow({ ...server, after: position, onState: tell });
  for await (const alert of stream) await show(alert, options);
  if (stream.position !== undefined) say(`to go on from here: --after '${stream.position}'`);
}

const tell = (state: StreamState): void => {
  if (state.state === 'waiting') say(`${state.reason}; trying again in ${Math.ceil(state.ms / 1000)} s`);
  if (state.state === 'gap') say(`${state.topic}[${state.partition}]: ${state.from} to ${state.to} are no longer kept`);
};

const show = (alert: Alert, { json = false }: AlertsOptions): Promise<void> =>
  print(json ? JSON.stringify(alert) : `${showAlert(alert, wantsColours())}\n`);
