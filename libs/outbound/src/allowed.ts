import ipaddr from 'ipaddr.js';
import { parseAddress } from './address.js';

/** What may be asked although it is not public: hosts by name, and networks. */
export interface Allowed {
  hosts: ReadonlySet<string>;
  networks: readonly [ipaddr.IPv4 | ipaddr.IPv6, number][];
}

export const NOTHING_ALLOWED: Allowed = { hosts: new Set(), networks: [] };

const HOST = /^(?!-)[\p{L}\p{N}-]{1,63}(\.[\p{L}\p{N}-]{1,63})*$/u;

/**
 * `wiki.example,10.1.0.0/16,127.0.0.1`: host names (the name vouches for every address it has), addresses and networks.
 * @returns the first entry that is none of these, as `wrong`
 */
export function parseAllowed(text: string): Allowed | { wrong: string } {
  const hosts = new Set<string>();
  const networks: [ipaddr.IPv4 | ipaddr.IPv6, number][] = [];
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (entry === '') continue;
    const address = parseAddress(entry);
    const host = HOST.test(entry) && URL.canParse(`http://${entry}`) ? new URL(`http://${entry}`).hostname : undefined;
    if (address) networks.push([address, address.kind() === 'ipv4' ? 32 : 128]);
    else if (ipaddr.isValidCIDR(entry)) networks.push(ipaddr.parseCIDR(entry));
    else if (host !== undefined && !parseAddress(host)) hosts.add(bareHost(host));
    else return { wrong: entry };
  }
  return { hosts, networks };
}

/** A name as compared: lower case comes from the URL; the dot of a full name says nothing here. */
export const bareHost = (host: string): string => host.replace(/\.$/, '');

export function isAllowed(address: ipaddr.IPv4 | ipaddr.IPv6, { networks }: Allowed): boolean {
  return networks.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
}
