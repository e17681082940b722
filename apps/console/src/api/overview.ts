/** Records a second over the last minute; null until there is a time to count over. */
export interface Flow {
  fragments: number | null;
  signals: number | null;
  alerts: number | null;
}

/** From the broker's receipt of a fragment to its receipt of the alert that the fragment led to, ms. */
export interface Latency {
  p50: number;
  p99: number;
  /** Of how many alerts, and since when, UTC. */
  count: number;
  since: string;
}

/** Refused records of a stage over the last minutes. */
export interface Errors {
  refused: number;
  /** Of how many that it read. */
  of: number;
  minutes: number;
}

export interface ServerHealth {
  /** `partly`: some of its brokers are away; `unknown`: the console has no way to ask. */
  state: 'ok' | 'partly' | 'down' | 'unknown';
  detail: string;
}

export interface Overview {
  flow: Flow;
  /** Null where no alert was seen whose fragment was seen too. */
  latency: Latency | null;
  /** By stage. */
  errors: Record<string, Errors>;
  kafka: ServerHealth;
  redis: ServerHealth;
  /** Topics whose readers are the consumers of the alerts. */
  alertTopics: string[];
}
