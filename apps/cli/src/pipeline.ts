import type { OwnTuning } from '#escalation';
import type { consumerGroups, Topics } from '#events';
import type { Allowed } from '#outbound';
import type { AppName, AppPlace, KafkaSettings, LagSettings, Logger, RedisSettings, RunningApp } from '#platform';
import type { Cluster } from '#stream';
import type { OwnGazetteer } from '#tagging';
import { startAlerter } from '../../alerter/src/index.js';
import { startConsole } from '../../console/src/index.js';
import { startDelivery } from '../../delivery/src/index.js';
import { startEnricher } from '../../enricher/src/index.js';
import { startIngest } from '../../ingest/src/index.js';

export interface PipelineDeps extends Omit<AppPlace, 'port'> {
  kafka: KafkaSettings;
  redis: RedisSettings;
  cluster: Cluster;
  topics: Topics;
  topicPrefix: string;
  partitions?: number;
  groups: ReturnType<typeof consumerGroups>;
  ports: Readonly<Record<AppName, number>>;
  logger: Logger;
  /** How lag is watched, and who is told. */
  lag: LagSettings;
  /** The user's own entries. */
  gazetteer?: OwnGazetteer;
  /** The feeds to poll, and the private places they may be at. */
  feeds?: { name: string; document: unknown };
  outbound?: Allowed;
  /** What the user changes in the tuning. */
  tuning?: OwnTuning;
  /** True while what is being published is older than now: the clock then waits. */
  behind?: () => boolean;
}

export interface Pipeline {
  apps: readonly RunningApp[];
  /** Upstream first, so that nothing arrives at an app that has gone. */
  close(): Promise<void>;
}

/** All apps in this process, each as it would run in its own. */
export async function startPipeline(deps: PipelineDeps): Promise<Pipeline> {
  const at = (app: AppName) => ({ ...deps, port: deps.ports[app] });
  const starts = [
    () => startIngest(at('ingest')),
    () => startEnricher(at('enricher')),
    () => startAlerter(at('alerter')),
    () => startDelivery(at('delivery')),
    () => startConsole(at('console')),
  ];
  const apps: RunningApp[] = [];
  const close = async (): Promise<void> => {
    for (const app of apps) await app.close();
  };
  try {
    for (const start of starts) apps.push(await start());
  } catch (error) {
    await close();
    throw error;
  }
  return { apps, close };
}
