import type { Dimension, Direction } from '#events';

/** What the model tells apart: a dimension with a direction. */
export interface TensionClass {
  dimension: Dimension;
  direction: Direction;
}

const DIMENSIONS = ['force_deployment', 'rhetoric', 'talk_progress', 'pressure'] as const;
const DIRECTIONS = ['escalatory', 'de-escalatory', 'neutral'] as const;

/** In the order of the columns of the weights. */
export const CLASSES: readonly TensionClass[] = DIMENSIONS.flatMap((dimension) =>
  DIRECTIONS.map((direction) => ({ dimension, direction })),
);

export const classOf = ({ dimension, direction }: TensionClass): number =>
  DIMENSIONS.indexOf(dimension) * DIRECTIONS.length + DIRECTIONS.indexOf(direction);

/** The column behind those of the classes: the sentence is about something else than what states have between them. */
export const ELSEWHERE = CLASSES.length;
