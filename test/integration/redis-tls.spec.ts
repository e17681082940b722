import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { connectRedis, type Memory } from '#memory';
import { loadConfig } from '#platform';
import { freePorts } from '../../libs/servers/src/ports.js';
import { makeCertificates, speaksTls } from '../support/certificates.js';
import { remembers } from '../support/redis-contract.js';
import { RedisServers } from '../support/redis-servers.js';
import { skipped } from '../support/skipped.js';
import { eventually } from '../support/servers.js';

const servers = await RedisServers.open('Redis with TLS');
const certificates =
  servers && speaksTls(servers.binary) ? makeCertificates(servers.directory, 'IP:127.0.0.1') : undefined;
const tls = certificates && [
  `tls-cert-file ${certificates.cert}`,
  `tls-key-file ${certificates.key}`,
  `tls-ca-cert-file ${certificates.ca}`,
];

(tls ? describe : describe.skip)('what Redis remembers behind TLS', () => {
  let url: string;
  let memory: Memory;
  const opened: Memory[] = [];
  const connect = (env: Record<string, string>): Memory => {
    const connected = connectRedis({ ...loadConfig(env, { needs: ['redis'] }).redis, commandTimeout: 1_000 });
    opened.push(connected);
    return connected;
  };

  beforeAll(async () => {
    const [port = 0] = await freePorts(1);
    await servers!.start([`tls-port ${port}`, 'tls-auth-clients yes', ...tls!]);
    url = `rediss://127.0.0.1:${port}`;
    const { ca, cert, key } = certificates!;
    memory = connect({ REDIS_URL: url, REDIS_TLS_CA: ca, REDIS_TLS_CERT: cert, REDIS_TLS_KEY: key });
  }, 30_000);

  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()));
    await servers?.close();
  });

  remembers(() => memory);

  it('says that the certificate is not trusted', async () => {
    await expect(connect({ REDIS_URL: url }).checkPolicy()).rejects.toThrow('self-signed certificate');
    await expect(connect({ REDIS_URL: url.replace('rediss', 'redis') }).checkPolicy()).rejects.toThrow(
      'Redis does not answer',
    );
  });

  it('finds the nodes of a cluster by the names in their certificate', async () => {
    const version = execFileSync(servers!.binary, ['--version']).toString();
    if (/v=6\./.test(version)) return void skipped('names of nodes, which Redis 7.0 or later announces');
    const named = makeCertificates(servers!.directory, 'DNS:localhost')!;
    const [port = 0] = await freePorts(1);
    const node = await servers!.start(
      [
        ...[`tls-port ${port}`, 'tls-auth-clients no', 'tls-cluster yes', 'cluster-enabled yes'],
        ...['cluster-announce-hostname localhost', 'cluster-preferred-endpoint-type hostname'],
        ...[`tls-cert-file ${named.cert}`, `tls-key-file ${named.key}`, `tls-ca-cert-file ${named.ca}`],
      ],
      { port: await servers!.clusterPort() },
    );
    await node.ask('cluster', 'addslotsrange', 0, 16_383);
    await eventually(async () => String(await node.ask('cluster', 'info')).includes('cluster_state:ok'));
    const cluster = connect({ REDIS_CLUSTER: `localhost:${port}`, REDIS_TLS_CA: named.ca });
    await cluster.checkPolicy();
    await cluster.partition('g', 'in', 0).own('a');
  }, 30_000);
});
