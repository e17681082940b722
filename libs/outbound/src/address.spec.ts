import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAddress, whyNotPublic } from './address.js';

const REFUSED: [address: string, why: RegExp][] = [
  ['0.0.0.0', /unspecified/],
  ['0.1.2.3', /unspecified/],
  ['10.0.0.1', /private/],
  ['172.16.0.1', /private/],
  ['172.31.255.255', /private/],
  ['192.168.1.1', /private/],
  ['127.0.0.1', /this machine/],
  ['127.255.255.254', /this machine/],
  ['169.254.169.254', /metadata/],
  ['168.63.129.16', /Azure/],
  ['100.64.0.1', /carrier/],
  ['100.100.100.200', /carrier/],
  ['192.0.0.192', /special use/],
  ['192.0.2.1', /special use/],
  ['198.18.0.1', /special use/],
  ['224.0.0.1', /multicast/],
  ['240.0.0.1', /special use/],
  ['255.255.255.255', /broadcast/],
  ['::', /unspecified/],
  ['::1', /this machine/],
  ['[::1]', /this machine/],
  ['0:0:0:0:0:0:0:1', /this machine/],
  ['fe80::1', /link-local/],
  ['fe80::1%eth0', /link-local/],
  ['fc00::1', /private/],
  ['fd00:ec2::254', /private/],
  ['fec0::1', /private/],
  ['ff02::1', /multicast/],
  ['2001:db8::1', /special use/],
  ['2002:7f00:1::', /special use/],
  ['2001::1', /special use/],
  ['100::1', /special use/],
  ['::ffff:127.0.0.1', /this machine/],
  ['::ffff:7f00:1', /this machine/],
  ['::ffff:169.254.169.254', /metadata/],
  ['::127.0.0.1', /this machine/],
  ['::ffff:0:10.0.0.1', /private/],
  ['64:ff9b::10.0.0.1', /private/],
  ['64:ff9b:1::1', /special use/],
];
const PUBLIC = [
  '1.1.1.1',
  '93.184.215.14',
  '172.32.0.1',
  '100.128.0.1',
  '169.253.0.1',
  '2606:4700::1111',
  '64:ff9b::8.8.8.8',
];

const why = (text: string): string | undefined => {
  const address = parseAddress(text);
  if (!address) throw new Error(`${text} is no address`);
  return whyNotPublic(address);
};

describe('addresses', () => {
  it.each(REFUSED)('%s is not public: %s', (address, reason) => expect(why(address)).toMatch(reason));
  it.each(PUBLIC)('%s is public', (address) => expect(why(address)).toBeUndefined());
  it.each(['localhost', '1.1.1', '0x7f000001', '2130706433', '1.1.1.256', '', 'fe80:::1'])('%j is no address', (text) =>
    expect(parseAddress(text)).toBeUndefined(),
  );

  it('judges an IPv4 address alike in each of its IPv6 clothes', () => {
    const clothes = ['::ffff:', '::ffff:0:', '64:ff9b::'];
    fc.assert(
      fc.property(fc.ipV4(), fc.constantFrom(...clothes), (address, prefix) =>
        expect(why(`${prefix}${address}`)).toBe(why(address)),
      ),
    );
  });
});
