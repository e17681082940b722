import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { skipped } from './skipped.js';

/** Paths of PEM files. */
export interface Certificates {
  ca: string;
  cert: string;
  key: string;
}

/** An authority and a certificate for these names, such as `IP:127.0.0.1`; undefined, and says so, without openssl. */
export function makeCertificates(directory: string, names: string): Certificates | undefined {
  const at = (name: string): string => join(directory, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'ignore' });
  const request = ['req', '-newkey', 'rsa:2048', '-nodes', '-keyout'];
  try {
    openssl(...request, at('ca.key'), '-x509', '-days', '2', '-subj', '/CN=Test authority', '-out', at('ca.pem'));
    openssl(...request, at('server.key'), '-subj', '/CN=server', '-out', at('server.csr'));
    writeFileSync(at('names'), `subjectAltName=${names}\n`);
    const signed = ['x509', '-req', '-days', '2', '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial'];
    openssl(...signed, '-in', at('server.csr'), '-extfile', at('names'), '-out', at('server.pem'));
    return { ca: at('ca.pem'), cert: at('server.pem'), key: at('server.key') };
  } catch (error) {
    skipped(`TLS: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Redis may be built without TLS, and then knows nothing of its settings. With no port at all it ends at once. */
export function speaksTls(binary: string): boolean {
  const { stdout, stderr } = spawnSync(binary, ['--port', '0', '--tls-port', '0'], {
    encoding: 'utf8',
    timeout: 5_000,
  });
  if (!`${stdout}${stderr}`.includes('FATAL CONFIG')) return true;
  skipped('Redis with TLS: this redis-server was built without it');
  return false;
}
