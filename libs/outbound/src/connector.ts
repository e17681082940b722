import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { Guard, Resolver } from './guard.js';

/** What the operating system says, with its hosts file. */
export const systemResolver: Resolver = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Connections to approved addresses only. The socket connects to the very addresses that were approved, so a name that
 * changes its mind between the two (DNS rebinding) gains nothing; what it did connect to is looked at once more.
 */
export function guardedAgent(guard: Guard, connectMs: number): Agent {
  const resolve: LookupFunction = (host, options, done) => {
    guard.addressesOf(host).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
        const [first] = found;
        if (options.all) done(null, found);
        else done(null, first?.address ?? '', first?.family);
      },
      (error: unknown) => done(error as NodeJS.ErrnoException, []),
    );
  };
  const connect = buildConnector({ lookup: resolve, timeout: connectMs });
  return new Agent({
    connect: (options, done) =>
      connect(options, (...[error, socket]) => {
        if (error) return done(error, null);
        try {
          guard.approve(options.hostname, socket.remoteAddress);
        } catch (refusal) {
          socket.destroy();
          return done(refusal as Error, null);
        }
        done(null, socket);
      }),
  });
}
