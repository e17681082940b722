/** Where a record stands in a log. `incarnation` counts the lives of a topic whose offsets started over. */
export class Coordinates {
  topic!: string;
  partition!: number;
  /** Position in the partition, from 0. */
  offset!: number;
  incarnation?: number;
}
