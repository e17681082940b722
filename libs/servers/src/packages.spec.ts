import { describe, expect, it } from '@jest/globals';
import { kafkaJars, parseChecksums, redisBinaries } from './packages.js';

describe('pinned files', () => {
  it('are the jars of one Kafka, each with a checksum', () => {
    const { title, names, cacheName } = kafkaJars();
    expect(title).toMatch(/^Kafka 4\.3\.\d+$/);
    expect(cacheName).toMatch(/^kafka-4\.3\.\d+-[0-9a-f]{8}$/);
    expect(names).toEqual(expect.arrayContaining(['slf4j-simple-1.7.36.jar']));
    expect(names.length).toBeGreaterThan(40);
  });

  it.each([
    ['linux', 'x64', ['linux-amd64', 'linux-386']],
    ['linux', 'arm64', ['linux-arm64']],
    ['darwin', 'arm64', ['darwin-arm64']],
    ['win32', 'x64', []],
    ['linux', 's390x', []],
  ])('are Redis binaries for %s %s: %j', (platform, arch, suffixes) => {
    const names = redisBinaries(platform, arch).flatMap((files) => files.names);
    expect(names).toEqual(
      suffixes.map((suffix) => expect.stringMatching(`^redis-server-6\\.2\\..*-${suffix}$`) as unknown),
    );
  });
});

it('reads checksums as sha256sum writes them', () => {
  const hash = 'a'.repeat(64);
  expect([...parseChecksums(`${hash}  one.jar\n${hash} *two.jar\n\nnot a line\n`)]).toEqual([
    ['one.jar', hash],
    ['two.jar', hash],
  ]);
});
