import { parseAddress, whyNotPublic } from './address.js';
import { bareHost, isAllowed, type Allowed } from './allowed.js';
import { OutboundError } from './errors.js';

/** All addresses of a host name, as text. */
export type Resolver = (host: string) => Promise<readonly string[]>;

/** Decides whom a URL given by a user may reach. */
export class Guard {
  constructor(
    private readonly allowed: Allowed,
    private readonly resolver: Resolver,
  ) {}

  /** @throws OutboundError `InvalidUrl`, or `RefusedTarget` where the host is an address that is refused */
  parse(text: string): URL {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url)
      throw new OutboundError('InvalidUrl', 'The URL cannot be parsed; it must be absolute, https:// or http://');
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
      throw new OutboundError('InvalidUrl', `The URL begins with ${url.protocol}, but must begin with https: or http:`);
    if (url.username !== '' || url.password !== '')
      throw new OutboundError('InvalidUrl', `The URL for ${url.hostname} has a user or password in it; send a header`);
    if (parseAddress(url.hostname)) this.approve(url.hostname, url.hostname);
    return url;
  }

  /**
   * One address that is refused refuses the name: whoever gives out both has no honest reason to.
   * @throws OutboundError `NotResolved` or `RefusedTarget`
   */
  async addressesOf(host: string): Promise<readonly string[]> {
    if (parseAddress(host)) {
      this.approve(host, host);
      return [host.replace(/^\[(.*)\]$/, '$1')];
    }
    const addresses = await this.resolver(host).catch((error: unknown) => {
      throw new OutboundError('NotResolved', `The name ${host} cannot be resolved: ${codeOf(error)}`, { cause: error });
    });
    if (addresses.length === 0) throw new OutboundError('NotResolved', `The name ${host} has no address`);
    for (const address of addresses) this.approve(host, address);
    return addresses;
  }

  /** @throws OutboundError `RefusedTarget` */
  approve(host: string, address: string | undefined): void {
    if (this.allowed.hosts.has(bareHost(host))) return;
    const parsed = parseAddress(address ?? '');
    const why = parsed ? whyNotPublic(parsed) : 'no address that can be read';
    if (why === undefined || (parsed && isAllowed(parsed, this.allowed))) return;
    const what = host === address ? host : `${host} (${address ?? 'unknown'})`;
    throw new OutboundError(
      'RefusedTarget',
      `${what} is ${why}, which URLs may not lead to. An operator can allow the host or its network in TAUTLINE_OUTBOUND_ALLOW`,
    );
  }
}

const codeOf = (error: unknown): string => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return String(code ?? message);
};
