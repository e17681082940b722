import { Describe } from './contract/describe.js';
import { Whole } from './contract/numbers.js';
import { PlainText } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';

@Describe('Where a record stands in a log.')
export class Coordinates {
  @PlainText({ max: 249 })
  topic!: string;

  @Whole(0, 2_147_483_647)
  partition!: number;

  @Describe('Position in the partition, from 0.')
  @Whole()
  offset!: number;

  @Describe('Counts the lives of a topic whose offsets started over.')
  @Optional()
  @Whole()
  incarnation?: number;
}
