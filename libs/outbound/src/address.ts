import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** What no user's URL has business with, by what ipaddr.js calls the range; all but `unicast` is refused. */
const KINDS: Readonly<Record<string, string>> = {
  unspecified: 'an unspecified address',
  broadcast: 'a broadcast address',
  multicast: 'a multicast address',
  linkLocal: 'a link-local address, where clouds keep their metadata',
  loopback: 'an address of this machine',
  carrierGradeNat: "an address behind a carrier's NAT",
  private: 'an address of a private network',
  uniqueLocal: 'an address of a private network',
  deprecatedSiteLocal: 'an address of a private network',
};

/** Public by their number, yet answered by the cloud a machine runs in, with its secrets. */
const METADATA: ReadonlyMap<string, string> = new Map([['168.63.129.16', "the address of Azure's own services"]]);

/** Prefixes whose last 32 bits are an IPv4 address: mapped, compatible (long deprecated), and those of NAT64. */
const EMBEDDED = ['::ffff:0:0/96', '::/96', '::ffff:0:0:0/96', '64:ff9b::/96'].map((prefix) =>
  ipaddr.IPv6.parseCIDR(prefix),
);

/** @returns nothing for a text that is no address */
export function parseAddress(text: string): Address | undefined {
  const bare = text.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
  if (!ipaddr.IPv6.isValid(bare) && !ipaddr.IPv4.isValidFourPartDecimal(bare)) return undefined;
  return unwrapped(ipaddr.parse(bare));
}

/** The IPv4 address that one of IPv6 stands for, else the address itself. */
function unwrapped(address: Address): Address {
  if (address.kind() === 'ipv4') return address;
  const six = address as ipaddr.IPv6;
  const bytes = six.toByteArray();
  const compatible = bytes.slice(0, 12).every((byte) => byte === 0);
  // `::` and `::1` are addresses of IPv6 in their own right.
  if (compatible && bytes.slice(12, 15).every((byte) => byte === 0)) return six;
  return EMBEDDED.some((prefix) => six.match(prefix)) ? new ipaddr.IPv4(bytes.slice(12)) : six;
}

/** Why an address is not one of the public network; nothing where it is. */
export function whyNotPublic(address: Address): string | undefined {
  const range = address.range();
  if (range === 'unicast') return METADATA.get(address.toString());
  return KINDS[range] ?? 'an address reserved for special use';
}
