/** Where Redis is. `url` names one server; beside it stand the two ways to have several. */
export interface RedisOptions {
  /** `redis://[user:password@]host:port[/db]`, or `rediss://` for TLS. */
  url?: string;
  username?: string;
  password?: string;
  tls?: { ca?: string; cert?: string; key?: string; rejectUnauthorized?: boolean };
  /** Sentinels that know who the master of `name` is. */
  sentinel?: { name: string; sentinels: { host: string; port: number }[] };
  /** Some of a Redis Cluster's nodes. */
  cluster?: { host: string; port: number }[];
  /** Goes before every key, for a server shared with others. */
  keyPrefix?: string;
  /** How long a command may take before its outcome counts as unknown, ms. */
  commandTimeout?: number;
  /** How long a near-duplicate band is remembered at least after it was last seen, seconds; at most twice that. */
  bandSpan?: number;
  onError?: (error: Error) => void;
}
