interface Address {
  host: string;
  port: number;
}

/** Where Redis is. `url` names one server; beside it stand the two ways to have several. */
export interface RedisOptions {
  /** `redis://[user:password@]host:port[/db]`, or `rediss://` for TLS. */
  url?: string;
  /** Stands above the one in the URL. */
  username?: string;
  password?: string;
  /** PEM texts. With Sentinel it holds for the sentinels too. */
  tls?: boolean | { ca?: string; cert?: string; key?: string; rejectUnauthorized?: boolean };
  /** Sentinels that know who the master of `name` is; their user and password are their own. */
  sentinel?: { name: string; sentinels: Address[]; username?: string; password?: string };
  /** Some of a Redis Cluster's nodes. */
  cluster?: Address[];
  /** Goes before every key, for a server shared with others. */
  keyPrefix?: string;
  /** How long a command may take before its outcome counts as unknown, ms; 3 s unless told. */
  commandTimeout?: number;
  /** How long a near-duplicate band is remembered at least after it was last seen, seconds; at most twice that. */
  bandSpan?: number;
  onError?: (error: Error) => void;
}
