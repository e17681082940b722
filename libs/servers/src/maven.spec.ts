import { describe, expect, it } from '@jest/globals';
import { downloaded } from './maven.js';

describe('a line of Maven', () => {
  it.each([
    ['kafka-clients-4.3.1.jar (10 MB at 3.1 MB/s)', { name: 'kafka-clients-4.3.1.jar', bytes: 10_000_000 }],
    ['slf4j-api-1.7.36.jar (41 kB at 900 kB/s)', { name: 'slf4j-api-1.7.36.jar', bytes: 41_000 }],
    ['small.pom (512 B at 1,2 kB/s)', { name: 'small.pom', bytes: 512 }],
  ])('tells that a file has come: %s', (file, expected) => {
    expect(downloaded(`Downloaded from central: https://repository.example/maven/org/x/1/${file}`)).toEqual(expected);
    expect(downloaded(`[INFO] Downloaded from mirror: https://repository.example/${file}`)).toEqual(expected);
  });

  it.each(['Downloading from central: https://repository.example/org/x/1/x-1.jar', '[INFO] BUILD SUCCESS', ''])(
    'tells nothing of the kind: %s',
    (line) => {
      expect(downloaded(line)).toBeUndefined();
    },
  );
});
