import { describe, expect, it } from '@jest/globals';
import { javaMajor } from './java.js';

describe('the major version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19 LTS', 21],
    ['java version "1.8.0_402"', 8],
    ['java version "9-ea"', 9],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
  ])('of %s is %s', (output, major) => {
    expect(javaMajor(output)).toBe(major);
  });
});
