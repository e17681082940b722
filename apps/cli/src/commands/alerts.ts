import { decodeJson, type AlertKind, type InputRecord } from '#events';
import { withCluster } from '../connection.js';
import { print, say, wantsColours } from '../output.js';
import { readToEnd } from '#stream';
import { follow as readOn } from '../read-log.js';
import { showAlert } from '../show/alert.js';

export interface AlertsOptions {
  follow?: boolean;
  json?: boolean;
  kind?: AlertKind;
  dyad?: string;
}

/** Prints the alerts in the log, each dyad's in their order. */
export const alerts = ({ follow = false, json = false, kind, dyad }: AlertsOptions): Promise<void> =>
  withCluster(async (cluster, topics) => {
    const names = {
      escalation: topics.escalation,
      'de-escalation': topics.deEscalation,
      divergence: topics.divergence,
    };
    const wanted = kind ? [names[kind].name] : Object.values(names).map(({ name }) => name);
    let shown = 0;
    const onRecord = async (record: InputRecord): Promise<void> => {
      const alert = decodeJson('alert', record);
      if (!alert.ok) return say(`${record.topic}[${record.partition}]@${record.offset}: ${alert.refusal.message}`);
      if (dyad !== undefined && alert.value.dyad !== dyad) return;
      shown++;
      await print(json ? JSON.stringify(alert.value) : `${showAlert(alert.value, wantsColours())}\n`);
    };
    await (follow ? readOn : readToEnd)(cluster, { topics: wanted, from: 'start', onRecord });
    if (shown === 0) say('no alerts');
  });
