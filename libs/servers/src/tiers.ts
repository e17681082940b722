import type { Environment } from './environment.js';
import type { ServersError } from './errors.js';
import type { BrokerPorts } from './kafka-properties.js';
import type { ServerProcess } from './local-server.js';
import type { Report } from './progress.js';
import type { Run } from './run.js';

/** Where a server comes from: an address that was given, a container engine, or a process of this machine. */
export type Tier = 'given' | 'container' | 'local';

export const TIERS: readonly Tier[] = ['given', 'container', 'local'];

/** The servers there are, and what is known of each once it serves. */
export interface ServerParts {
  kafka: KafkaServers;
  redis: RedisServer;
}

export type ServerName = keyof ServerParts;

export type Provided<Name extends ServerName> = Pick<ServerParts, Name> & {
  /** Ends what was started here, and removes its data; what was given is left alone. */
  stop: () => Promise<void>;
};

export type Servers = Provided<ServerName>;

export interface KafkaServers {
  /** `host:port` each. */
  brokers: string[];
  tier: Tier;
  /** One per broker in the local tier, none in the others. */
  nodes: readonly ServerProcess[];
}

export interface RedisServer {
  /** `redis://host:port` */
  url: string;
  tier: Tier;
  /** In the local tier. */
  process?: ServerProcess;
}

export interface ProvisionOptions<Name extends ServerName = ServerName> {
  /** `KAFKA_BROKERS`, `REDIS_URL`, `PATH`, `JAVA_HOME`, `TAUTLINE_CACHE` and the like, as in `process.env`. */
  env: Environment;
  /** Both unless told. */
  only?: readonly Name[];
  /** Of the first broker, where one is started; a free one unless told. */
  kafkaPort?: number;
  redisPort?: number;
  /** How many brokers the local tier starts, 1 unless told. */
  brokers?: number;
  /** More lines for `server.properties` of a broker in the local tier; they win over the usual ones. */
  kafkaProperties?: (ports: BrokerPorts) => Readonly<Record<string, string>>;
  /** Holds one directory per run; `.tautline` in the working directory unless told. */
  dataDir?: string;
  /** The tiers that may be used, whatever their order here; all unless told. */
  tiers?: readonly Tier[];
  onProgress?: Report;
  /** Called when a local server ends by itself, or is killed from outside, after it had served. */
  onExit?: (error: ServersError) => void;
  /** Gives up, and leaves nothing behind; `provision` then rejects. */
  signal?: AbortSignal;
}

/** What the local tier needs to start a server. */
export interface LocalOptions {
  run: Run;
  env: Environment;
  report: Report;
  onExit: (error: ServersError) => void;
}
