import type { Cluster, Redis } from 'ioredis';

/** What the server, or each master of a cluster, says of itself. */
export async function serversOf(redis: Redis | Cluster): Promise<{ name: string; info: string }[]> {
  // A cluster's client knows its nodes once it is connected.
  if (redis.isCluster) await redis.ping();
  const servers = redis.isCluster ? (redis as Cluster).nodes('master') : [redis as Redis];
  return Promise.all(
    servers.map(async (server) => ({
      name: `${server.options.host ?? 'localhost'}:${server.options.port ?? 6379}`,
      info: await server.info(),
    })),
  );
}
