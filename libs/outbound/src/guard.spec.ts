import { describe, expect, it } from '@jest/globals';
import { NOTHING_ALLOWED, parseAllowed, type Allowed } from './allowed.js';
import { Guard } from './guard.js';

const NAMES: Readonly<Record<string, string[]>> = {
  'news.example': ['93.184.215.14', '2606:4700::1111'],
  'inside.example': ['10.1.2.3'],
  'both.example': ['93.184.215.14', '127.0.0.1'],
  'empty.example': [],
  localhost: ['127.0.0.1', '::1'],
  'localhost.': ['127.0.0.1'],
};
const resolver = (host: string): Promise<string[]> => {
  const found = NAMES[host];
  return found ? Promise.resolve(found) : Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
};
const allow = (text: string): Allowed => {
  const allowed = parseAllowed(text);
  if ('wrong' in allowed) throw new Error(allowed.wrong);
  return allowed;
};

async function verdict(url: string, allowed = NOTHING_ALLOWED): Promise<string> {
  const guard = new Guard(allowed, resolver);
  try {
    await guard.addressesOf(guard.parse(url).hostname);
    return 'asked';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const ROWS: [url: string, allowed: string, verdict: string][] = [
  ['https://news.example/feed', '', 'asked'],
  ['http://news.example:8080/feed', '', 'asked'],
  ['https://1.1.1.1/', '', 'asked'],
  ['https://inside.example/', '', 'RefusedTarget'],
  ['https://both.example/', '', 'RefusedTarget'],
  ['http://localhost/', '', 'RefusedTarget'],
  ['http://localhost./', '', 'RefusedTarget'],
  ['http://127.1/', '', 'RefusedTarget'],
  ['http://2130706433/', '', 'RefusedTarget'],
  ['http://0x7f.0.0.1/', '', 'RefusedTarget'],
  ['http://[::1]:9092/', '', 'RefusedTarget'],
  ['http://[::ffff:10.0.0.1]/', '', 'RefusedTarget'],
  ['http://169.254.169.254/latest/meta-data/', '', 'RefusedTarget'],
  ['https://gone.example/', '', 'NotResolved'],
  ['https://empty.example/', '', 'NotResolved'],
  ['ftp://news.example/', '', 'InvalidUrl'],
  ['file:///etc/passwd', '', 'InvalidUrl'],
  ['news.example', '', 'InvalidUrl'],
  ['https://user:word@news.example/', '', 'InvalidUrl'],
  ['https://inside.example/', 'inside.example', 'asked'],
  ['https://INSIDE.example./', 'inside.example', 'NotResolved'],
  ['http://localhost./', 'localhost', 'asked'],
  ['https://inside.example/', '10.0.0.0/8', 'asked'],
  ['https://inside.example/', '10.1.2.3', 'asked'],
  ['https://inside.example/', '10.9.0.0/16, other.example', 'RefusedTarget'],
  ['http://[::ffff:10.0.0.1]/', '10.0.0.0/8', 'asked'],
  ['http://localhost/', '127.0.0.0/8', 'RefusedTarget'],
  ['http://localhost/', '127.0.0.0/8,::1', 'asked'],
  ['https://both.example/', '127.0.0.1/32', 'asked'],
];

describe('the guard', () => {
  it.each(ROWS)('%s with %j allowed: %s', async (url, allowed, expected) =>
    expect(await verdict(url, allow(allowed))).toBe(expected),
  );

  it.each(['a b', 'http://a', '10.0.0.0/33', '1.2.3', 'a_b', '*.example'])(
    '%j is nothing that can be allowed',
    (text) => expect(parseAllowed(`ok.example,${text}`)).toEqual({ wrong: text }),
  );

  it('names what was refused, never the path', async () => {
    const guard = new Guard(NOTHING_ALLOWED, resolver);
    const refused = guard.addressesOf(guard.parse('https://inside.example/secret?token=1').hostname);
    await expect(refused).rejects.toThrow(/^inside\.example \(10\.1\.2\.3\) is an address of a private network/);
    await expect(refused).rejects.not.toThrow(/secret|token/);
  });
});
